package org.demarche.notifications.digest;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.demarche.core.outbox.Digest;
import org.demarche.core.outbox.DueReminder;
import org.demarche.core.outbox.MailContent;
import org.demarche.core.text.Texts;
import org.demarche.notifications.mail.MailSettings;
import org.demarche.notifications.mail.MailTemplates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** Puts a digest into the recipient's words, and lays them out as HTML and as text. */
@Component
class DigestWriter {

    private static final int NOON = 12;
    private static final int EVENING = 18;

    private final Texts texts;
    private final MailSettings settings;
    private final SpringTemplateEngine templates = MailTemplates.engine();

    DigestWriter(Texts texts, MailSettings settings) {
        this.texts = texts;
        this.settings = settings;
    }

    DigestPage page(Digest digest) {
        var language = digest.recipient().language();
        var content = settings.mail().content();
        var groups = DigestGroup.of(digest);
        var entries = new EntryWriter(texts, settings, digest);
        return new DigestPage(
                language.getLanguage(),
                content,
                digest.isSingle() ? entries.subject(digest.reminders().getFirst()) : subject(digest, groups),
                content == MailContent.FULL ? campaign(digest) : null,
                capital(day(digest, "EEEE, d MMMM"), language),
                greeting(digest, content) + " " + summary(groups, language),
                sections(groups, entries, language),
                groups.containsKey(DigestGroup.WAITING)
                        ? texts.get(language, "mail.digest.waiting", entries.waiting(groups.get(DigestGroup.WAITING)))
                        : null,
                new DigestPage.Link(texts.get(language, "mail.digest.open-day"), settings.link("/")),
                footer(digest),
                new DigestPage.Link(texts.get(language, "mail.digest.settings"), settings.link("/profile")),
                texts.get(language, "mail.digest.discretion"));
    }

    String html(DigestPage page) {
        return templates.process("digest.html", context(page));
    }

    String text(DigestPage page) {
        return templates.process("digest.txt", context(page));
    }

    private static Context context(DigestPage page) {
        return new Context(Locale.forLanguageTag(page.language()), Map.of("page", page));
    }

    /** Names nobody and nothing: subjects are read over shoulders and on locked screens. */
    private String subject(Digest digest, Map<DigestGroup, List<DueReminder>> groups) {
        var language = digest.recipient().language();
        var day =
                texts.get(language, "mail.digest.for-day." + digest.localTime().getDayOfWeek(), day(digest, "d MMMM"));
        var late = groups.getOrDefault(DigestGroup.OVERDUE, List.of()).size();
        return texts.get(language, "mail.digest.subject", digest.reminders().size(), day, late);
    }

    private String greeting(Digest digest, MailContent content) {
        int hour = digest.localTime().getHour();
        var key = "mail.digest.greeting." + (hour < NOON ? "morning" : hour < EVENING ? "day" : "evening");
        var name =
                content == MailContent.FULL ? digest.recipient().name().strip().split("\\s+")[0] : "";
        return texts.get(digest.recipient().language(), key, name, name.isEmpty() ? "nobody" : "somebody");
    }

    private String summary(Map<DigestGroup, List<DueReminder>> groups, Locale language) {
        var parts = new ArrayList<String>();
        groups.forEach((group, reminders) -> parts.add(texts.get(
                language, "mail.digest.summary." + group, reminders.size(), parts.isEmpty() ? "first" : "next")));
        var last = parts.removeLast();
        return parts.isEmpty()
                ? last + "."
                : texts.get(language, "mail.digest.summary.all", String.join(", ", parts), last);
    }

    private List<DigestPage.Section> sections(
            Map<DigestGroup, List<DueReminder>> groups, EntryWriter entries, Locale language) {
        var sections = new ArrayList<DigestPage.Section>();
        groups.forEach((group, reminders) -> {
            if (group != DigestGroup.WAITING) {
                sections.add(new DigestPage.Section(
                        texts.get(language, "mail.digest.section." + group, reminders.size()),
                        group.late(),
                        reminders.stream().map(entries::entry).toList()));
            }
        });
        return sections;
    }

    /** The campaign, when the digest is about one only. */
    private static @Nullable String campaign(Digest digest) {
        var campaigns = digest.reminders().stream()
                .filter(reminder -> !reminder.restricted())
                .map(DueReminder::campaign)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return campaigns.size() == 1 ? campaigns.getFirst() : null;
    }

    private String footer(Digest digest) {
        var recipient = digest.recipient();
        if (digest.isSingle()) {
            return texts.get(recipient.language(), "mail.single.footer");
        }
        var city = TimeZoneNames.getInstance(ULocale.forLocale(recipient.language()))
                .getExemplarLocationName(
                        TimeZone.getCanonicalID(recipient.zone().getId()));
        return texts.get(
                recipient.language(),
                "mail.digest.footer",
                "%02d:00".formatted(recipient.digestHour()),
                city == null ? recipient.zone().getId() : city);
    }

    private static String day(Digest digest, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, digest.recipient().language())
                .format(digest.localTime());
    }

    private static String capital(String text, Locale language) {
        return text.substring(0, 1).toUpperCase(language) + text.substring(1);
    }
}
