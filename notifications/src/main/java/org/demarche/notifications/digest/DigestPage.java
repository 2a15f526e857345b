package org.demarche.notifications.digest;

import java.util.List;
import org.demarche.core.outbox.MailContent;
import org.jspecify.annotations.Nullable;

/**
 * A digest in words, ready to be laid out.
 *
 * @param campaign whose work it is; null where that is not said
 * @param waiting what is not due yet but waited for, in one sentence; null when nothing
 */
public record DigestPage(
        String language,
        MailContent content,
        String subject,
        @Nullable String campaign,
        String heading,
        String summary,
        List<Section> sections,
        @Nullable String waiting,
        Link openDay,
        String footer,
        Link settings,
        String discretion) {

    public record Link(String text, String url) {}

    /** @param late whether its things are overdue, which colours it */
    public record Section(String title, boolean late, List<Entry> entries) {}

    /**
     * @param place where it is to be done; null where that is not said
     * @param note when it was or is due, and why
     */
    public record Entry(String title, @Nullable String place, String note, boolean late, Link action) {}
}
