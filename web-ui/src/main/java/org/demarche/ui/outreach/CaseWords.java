package org.demarche.ui.outreach;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import org.demarche.core.outreach.CaseHead;
import org.demarche.core.outreach.CaseHealth;
import org.demarche.core.outreach.Health;
import org.demarche.core.outreach.HealthReason;
import org.demarche.ui.format.Formats;
import org.demarche.ui.part.Explanation;
import org.demarche.ui.part.HealthMark;
import org.demarche.ui.part.WhyButton;

/** What a case's page says about the case itself. */
final class CaseWords {

    private final Formats formats;
    private final BiFunction<String, Object[], String> texts;

    CaseWords(Component page, Formats formats) {
        this.formats = formats;
        this.texts = (key, arguments) -> page.getTranslation(key, arguments);
    }

    String text(String key, Object... arguments) {
        return texts.apply(key, arguments);
    }

    String of(String prefix, Enum<?> constant) {
        return text(prefix + "." + constant.name());
    }

    /** For the middle of a sentence. */
    String lower(String words) {
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    Formats formats() {
        return formats;
    }

    /** {@code today}, {@code tomorrow}, {@code 3 days late}, {@code Fri 27 Nov}, as seen from the institution. */
    String due(LocalDate day, LocalDate today) {
        long ahead = ChronoUnit.DAYS.between(today, day);
        if (ahead < 0) {
            return formats.late(-ahead);
        }
        if (ahead > 1) {
            return text("outreach.case.due-on", formats.due(day));
        }
        return text(ahead == 0 ? "outreach.case.due-today" : "outreach.case.due-tomorrow");
    }

    Optional<HealthMark> health(CaseHealth health) {
        return switch (health.health()) {
            case CLOSED -> Optional.empty();
            case ON_TRACK -> Optional.of(HealthMark.ok(of("outreach.health", Health.ON_TRACK)));
            case AT_RISK -> Optional.of(HealthMark.risk(text("outreach.case.at-risk", reason(health))));
            case LATE -> Optional.of(HealthMark.late(reason(health)));
        };
    }

    /** Says by which rule, and that days are calendar days. */
    WhyButton whyHealth(CaseHead head) {
        return new WhyButton(text("outreach.case.why"), () -> explain(head));
    }

    private Explanation explain(CaseHead head) {
        var health = head.caseHealth();
        var answer = Explanation.of(text("outreach.case.why-health"))
                .line(text("outreach.case.why-today", head.zone()), formats.day(head.today()));
        if (health.dueOn() != null) {
            answer.line(text("outreach.case.why-earliest"), formats.day(health.dueOn()));
        }
        answer.line(
                text("outreach.case.why-contact"),
                head.lastContactOn() == null ? text("outreach.case.why-none") : formats.day(head.lastContactOn()));
        var result = health.reason() == HealthReason.NONE ? of("outreach.health", health.health()) : reason(health);
        return answer.result(text("outreach.case.why-result"), result)
                .source(text("outreach.case.why-rule", CaseHealth.SILENT_DAYS));
    }

    private String reason(CaseHealth health) {
        return switch (health.reason()) {
            case LONG_OVERDUE -> text("outreach.case.very-late", formats.late(health.days()));
            case OVERDUE -> formats.late(health.days());
            case DUE_SOON -> text(health.days() == 0 ? "outreach.case.due-today" : "outreach.case.due-tomorrow");
            case NO_OWNER -> text("outreach.case.reason-no-owner");
            case NO_NEXT_ACTION -> text("outreach.case.reason-no-next-action");
            case SILENT -> text("outreach.case.reason-silent", health.days());
            case NONE -> "";
        };
    }

    /** {@code Germany · Deutscher Bundestag · lower chamber, 630 seats · letters in German}. */
    String place(CaseHead head) {
        var parts = new ArrayList<String>();
        if (head.countryName() != null) {
            parts.add(head.countryName());
        }
        if (head.nativeName() != null) {
            parts.add(head.nativeName());
        }
        parts.add(seats(head));
        if (!head.languageCodes().isEmpty()) {
            var language = Locale.forLanguageTag(head.languageCodes().getFirst());
            parts.add(text("outreach.case.letters-in", language));
        }
        return String.join(" · ", parts);
    }

    private String seats(CaseHead head) {
        var kind = head.chamberRole() == null
                ? text("outreach.case.kind." + head.kind().name())
                : text("outreach.case.chamber." + head.chamberRole().name());
        return head.seats() == null
                ? text("outreach.case.seats-unknown", kind)
                : text("outreach.case.seats", kind, head.seats());
    }
}
