package org.demarche.ui.task;

import org.demarche.core.outreach.ActionKind;
import org.demarche.ui.part.Icon;
import org.jspecify.annotations.Nullable;

/** The icon of each kind of work. */
final class Kinds {

    private Kinds() {}

    /** @param kind null for an answer that is awaited */
    static Icon icon(@Nullable ActionKind kind) {
        if (kind == null) {
            return Icon.CLOCK;
        }
        return switch (kind) {
            case CALL -> Icon.PHONE;
            case WRITE -> Icon.MAIL;
            case MEETING -> Icon.MEET;
            case REPLY -> Icon.REPLY;
            case DOCUMENT -> Icon.DOC;
            case OTHER -> Icon.NOTE;
        };
    }
}
