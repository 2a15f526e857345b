package org.demarche.ui.outreach;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import org.demarche.core.access.Action;
import org.demarche.core.access.UserId;
import org.demarche.core.outreach.EntryKind;
import org.demarche.core.outreach.TimelineEntry;

/**
 * Which entries of a timeline this person may take back: what they logged themselves; a coordinator, what anybody did.
 *
 * @param open asks why, and takes it back
 */
record Corrections(UserId me, Set<Action> allowed, Consumer<TimelineEntry> open) {

    private static final Set<EntryKind> LOGGED = EnumSet.of(
            EntryKind.CALL,
            EntryKind.MEETING,
            EntryKind.LETTER,
            EntryKind.VISIT,
            EntryKind.NOTE,
            EntryKind.RESPONSE_RECEIVED);

    boolean isOffered(TimelineEntry entry) {
        boolean mine = me.equals(entry.actorId());
        return LOGGED.contains(entry.kind())
                && allowed.contains(Action.LOG)
                && (mine || allowed.contains(Action.ASSIGN));
    }

    void ask(TimelineEntry entry) {
        open.accept(entry);
    }
}
