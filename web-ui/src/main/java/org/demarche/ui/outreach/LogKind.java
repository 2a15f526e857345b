package org.demarche.ui.outreach;

import org.demarche.core.outreach.ActionKind;
import org.demarche.core.outreach.InteractionKind;
import org.jspecify.annotations.Nullable;

/** What can be logged in a hurry. */
enum LogKind {
    CALL(InteractionKind.CALL),
    MEETING(InteractionKind.MEETING),
    NOTE(InteractionKind.NOTE),
    REPLY(null),
    LETTER(InteractionKind.LETTER);

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

    boolean takesTime() {
        return this == CALL || this == MEETING;
    }
}
