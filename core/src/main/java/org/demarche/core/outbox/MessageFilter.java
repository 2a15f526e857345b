package org.demarche.core.outbox;

import org.jspecify.annotations.Nullable;

/**
 * Which messages a list shows.
 *
 * @param state null for all
 * @param text part of the recipient's name or address, or of the subject; empty for all
 */
public record MessageFilter(@Nullable MessageState state, String text) {

    public static final MessageFilter NONE = new MessageFilter(null, "");

    public MessageFilter {
        text = text.strip();
    }

    public MessageFilter withState(@Nullable MessageState newState) {
        return new MessageFilter(newState, text);
    }

    public MessageFilter withText(String newText) {
        return new MessageFilter(state, newText);
    }
}
