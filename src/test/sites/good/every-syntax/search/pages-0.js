searchIndex["pages-0"] = [
["issues/bridge.html","The *bridge*, \"NO\" & \u003c 2","Who pays for the way and the bridge.","Who should pay? Who would you ask to pay? Length The bridge was first dated 1991. Nobody paid. The town pays. 120 m in 1990 To pay half. It is fair. A bridge needs a road. First and last. A new line with strong, emphasis, no, a \u003c b, https://example.org/?a=1&b=2 and ${nothing}. A heading with code & signs One Two inner ferry Lower Year Tons 1990 1,000 2008 none Not a quotation file, but somebody's words. Deep water. key: \u003cvalue> Text by reference and mail."],
["issues/road.html","The road","Where the road goes.","Where should it go? Nowhere. Over the bridge. The road leads to bridge."],
["background/history.html","A short history","What came before.","Before the bridge There was a ferry."],
["quotes/mayor-pays.html","The mayor on paying","What the mayor said.","We shall pay half of it. And no more. The mayor a speaker for the town mayor at the opening Wir zahlen die Hälfte."],
["actors/mayor.html","The mayor","She speaks for the town.","mayor"],
["actors/town.html","The town","It lies by the river.",""],
["timeline.html#1990-the-bridge-is-built","The bridge is built","It takes a year.",""],
["timeline.html#opening","The bridge is opened","The mayor cuts a ribbon.",""],
["glossary.html#ferry","Ferry","A boat that crosses a river.","boat NO"],
["index.html","A small explainer","It explains two issues.","The text of the front page."],
["about.html","About","What this is.","It is small."],
["sources/report.html","The report","All that is known.","The town A. Clerk B. Clerk It has two parts."]
];
