package org.demarche.notifications.digest;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.core.outbox.Digest;
import org.demarche.core.outbox.DueReminder;
import org.demarche.core.outbox.MailContent;
import org.demarche.core.reminder.DueKind;
import org.demarche.core.text.Texts;
import org.demarche.notifications.mail.MailSettings;
import org.jspecify.annotations.Nullable;

/** Words one thing of a digest: as the screens do, or, with minimal content and for restricted cases, without any name. */
class EntryWriter {

    private final Texts texts;
    private final MailSettings settings;
    private final Digest digest;
    private final Locale language;

    EntryWriter(Texts texts, MailSettings settings, Digest digest) {
        this.texts = texts;
        this.settings = settings;
        this.digest = digest;
        this.language = digest.recipient().language();
    }

    DigestPage.Entry entry(DueReminder reminder) {
        boolean names = mayName(reminder);
        return new DigestPage.Entry(
                names ? title(reminder) : harmlessTitle(reminder),
                names ? place(reminder) : null,
                note(reminder, names) + insteadOf(reminder, names),
                reminder.daysLate(digest.at()) > 0,
                new DigestPage.Link(texts.get(language, actionKey(reminder)), settings.link(path(reminder))));
    }

    /** Of a mail about this alone: number, kind and day, whatever else may be said inside. */
    String subject(DueReminder reminder) {
        return harmlessTitle(reminder) + ", " + note(reminder, false);
    }

    /** {@code Iceland (day 9 of 15), Australia (day 3 of 15)}. */
    String waiting(List<DueReminder> awaited) {
        return awaited.stream().map(this::waiting).collect(Collectors.joining(", "));
    }

    private String waiting(DueReminder awaited) {
        var sent = awaited.sentOn() == null ? awaited.dueOn() : awaited.sentOn();
        var today = awaited.dueOn().plusDays(awaited.daysLate(digest.at()));
        boolean names = mayName(awaited);
        return texts.get(
                        language,
                        "mail.digest.waiting.day",
                        names ? shortPlace(awaited) : reference(awaited),
                        ChronoUnit.DAYS.between(sent, today),
                        ChronoUnit.DAYS.between(sent, awaited.dueOn()))
                + insteadOf(awaited, names);
    }

    private boolean mayName(DueReminder reminder) {
        return settings.mail().content() == MailContent.FULL && !reminder.restricted();
    }

    private String title(DueReminder reminder) {
        return reminder.title() == null ? texts.get(language, "mail.digest.no-answer") : reminder.title();
    }

    private String harmlessTitle(DueReminder reminder) {
        return reference(reminder) + ": " + texts.get(language, "mail.digest.kind." + reminder.kind());
    }

    private String reference(DueReminder reminder) {
        return reminder.reference() == null ? texts.get(language, "mail.digest.task") : reminder.reference();
    }

    private static @Nullable String place(DueReminder reminder) {
        var place = Stream.of(reminder.country(), reminder.institution())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return place.isEmpty() ? null : place;
    }

    private String shortPlace(DueReminder reminder) {
        if (reminder.country() != null) {
            return reminder.country();
        }
        return reminder.institution() == null ? reference(reminder) : reminder.institution();
    }

    private String note(DueReminder reminder, boolean names) {
        long late = reminder.daysLate(digest.at());
        if (late > 0) {
            return texts.get(language, "mail.digest.late", late) + escalation(reminder, names);
        }
        boolean today = reminder.dueOn().equals(digest.localTime().toLocalDate());
        var due = today
                ? texts.get(language, "mail.digest.due-today")
                : texts.get(language, "mail.digest.due-on", day(reminder.dueOn()));
        if (!names || reminder.why().isBlank()) {
            return due;
        }
        // under the heading of today the reason says more than the day; elsewhere the day is what is asked for
        return today ? reminder.why() : texts.get(language, "mail.digest.due-because", due, reminder.why());
    }

    /** Whose it is, and why its reader hears of it. */
    private String escalation(DueReminder reminder, boolean names) {
        if (!reminder.rule().escalates()) {
            return "";
        }
        boolean somebody = names && reminder.assignee() != null;
        return (somebody ? texts.get(language, "mail.digest.late.with", reminder.assignee()) : "")
                + texts.get(language, "mail.digest.late.reason." + reminder.rule(), reminder.step());
    }

    /** Somebody is away, and its reader hears of it in their place. */
    private String insteadOf(DueReminder reminder, boolean names) {
        if (reminder.insteadOf() == null) {
            return "";
        }
        return names
                ? texts.get(language, "mail.digest.instead-of", reminder.insteadOf())
                : texts.get(language, "mail.digest.instead-of.colleague");
    }

    private String actionKey(DueReminder reminder) {
        return reminder.rule().escalates() ? "mail.digest.action.RESPONSE" : "mail.digest.action." + reminder.kind();
    }

    private static String path(DueReminder reminder) {
        if (reminder.caseId() != null) {
            return "/cases/" + reminder.caseId();
        }
        return reminder.objectType() == DueKind.TASK ? "/tasks?task=" + reminder.objectId() : "/";
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM", language).format(day);
    }
}
