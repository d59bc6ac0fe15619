package dossier.site;

import dossier.content.Entry.Actor;
import dossier.content.Issue;
import dossier.content.Issue.Position;

/** What one actor wanted on one issue. */
public record Stance(Actor actor, Issue issue, Position position) {}
