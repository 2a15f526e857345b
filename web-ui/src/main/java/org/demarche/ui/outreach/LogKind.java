package org.demarche.ui.outreach;

import org.demarche.core.outreach.ActionKind;
import org.demarche.core.outreach.EntryKind;
import org.demarche.core.outreach.InteractionKind;
import org.jspecify.annotations.Nullable;

/** What can be logged in a hurry. */
enum LogKind {
    CALL(InteractionKind.CALL),
    MEETING(InteractionKind.MEETING),
    NOTE(InteractionKind.NOTE),
    REPLY(null),
    LETTER(InteractionKind.LETTER),
    VISIT(InteractionKind.VISIT);

    /** Null for a reply, which is filed rather than logged. */
    final @Nullable InteractionKind interaction;

    LogKind(@Nullable InteractionKind interaction) {
        this.interaction = interaction;
    }

    /** What is logged when that was to do. */
    static LogKind of(ActionKind action) {
        return switch (action) {
            case CALL -> CALL;
            case MEETING -> MEETING;
            case WRITE, REPLY -> LETTER;
            case DOCUMENT, OTHER -> NOTE;
        };
    }

    /** As which something was logged. */
    static LogKind of(EntryKind entry) {
        return entry == EntryKind.RESPONSE_RECEIVED ? REPLY : valueOf(entry.name());
    }

    boolean takesTime() {
        return this == CALL || this == MEETING || this == VISIT;
    }
}
