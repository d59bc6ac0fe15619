searchIndex["pages-0"] = [
["issues/bridge.html","The bridge","Who pays for the bridge.","Who should pay? Nobody paid. The town pays. To pay half. The bridge needs a road. The bridge was built in 1990."],
["issues/road.html","The road","Where the road goes.","Where should it go? Nowhere. Over the bridge. The road leads to bridge."],
["background/history.html","A short history","What came before.","Before the bridge There was a ferry."],
["quotes/mayor-pays.html","The mayor on paying","What the mayor said.","We shall pay half of it. The mayor She said so at the opening."],
["actors/mayor.html","The mayor","She speaks for the town.","mayor"],
["actors/town.html","The town","It lies by the river.",""],
["timeline.html#opening","The bridge is opened","The mayor cuts a ribbon.",""],
["glossary.html#ferry","Ferry","A boat that crosses a river.",""],
["index.html","A small explainer","It explains two issues.","The text of the front page."],
["about.html","About","What this is.","It is small."],
["sources/report.html","The report","All that is known.","The town"]
];
