var searchIndex = {
"index.html":["It explains two issues.","The text of the front page."],
"issues/bridge.html":["Who pays for the bridge.","Who should pay? Nobody paid. The town pays. To pay half. The bridge needs a road. The bridge was built in 1990."],
"issues/road.html":["Where the road goes.","Where should it go? Nowhere. Over the bridge. The road leads to bridge."],
"background/history.html":["What came before.","Before the bridge There was a ferry."],
"quotes/mayor-pays.html":["What the mayor said.","We shall pay half of it. The mayor She said so at the opening."],
"actors/mayor.html":["She speaks for the town.","mayor"],
"actors/town.html":["It lies by the river.",""],
"sources/report.html":["All that is known.","The town"],
"about.html":["What this is.","It is small."],
"timeline.html#opening":["The mayor cuts a ribbon.",""],
"glossary.html#ferry":["A boat that crosses a river.",""]
};
