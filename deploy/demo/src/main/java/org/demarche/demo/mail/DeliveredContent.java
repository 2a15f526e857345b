package org.demarche.demo.mail;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What a message says.
 *
 * @param text the plain text, if it has one
 * @param html the formatted text, if it has one, as it came: whoever shows it guards against what is in it
 * @param raw the bytes of the file
 */
public record DeliveredContent(
        DeliveredMessage message,
        @Nullable String text,
        @Nullable String html,
        byte[] raw) {

    public DeliveredContent {
        raw = raw.clone();
    }

    @Override
    public byte[] raw() {
        return raw.clone();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DeliveredContent that && message.equals(that.message) && Arrays.equals(raw, that.raw);
    }

    @Override
    public int hashCode() {
        return message.hashCode();
    }
}
