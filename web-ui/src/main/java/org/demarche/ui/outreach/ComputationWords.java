package org.demarche.ui.outreach;

import java.time.LocalDate;
import java.util.Locale;
import org.demarche.core.task.AnchorKind;
import org.demarche.core.task.Computation;
import org.demarche.core.task.DeadlineRule;
import org.demarche.core.task.DueLine;
import org.demarche.core.task.LineKind;
import org.demarche.ui.part.Explanation;

/** Tells line by line how a day was counted. */
record ComputationWords(CaseWords words, Locale language) {

    private static final String LINE = "outreach.deadline.line.";

    /** Adds the lines and the result. */
    Explanation tell(Computation computation, DeadlineRule rule, Explanation answer) {
        for (var line : computation.lines()) {
            switch (line.kind()) {
                case ANCHOR -> answer.line(anchor(rule.anchor()), day(line.first()));
                case RULE -> answer.line(rule(rule), signed(rule.days()));
                case SITTINGS, WORKING_DAYS, CALENDAR_DAYS ->
                    answer.skipped(span(line), words.text("outreach.deadline.counted", line.count()));
                case NO_SITTING, RECESS, HOLIDAY, DAY_OFF ->
                    answer.skipped(span(line), words.text("outreach.deadline.skipped"));
                case PAUSED -> answer.line(span(line), words.text("outreach.deadline.not-counted", line.count()));
                case KNOWN_UNTIL, KNOWN_FROM, SITTINGS_NOT_KNOWN -> answer.skipped(span(line), "");
                case EXTENDED_BY -> answer.line(span(line), signed(line.count()));
                case EXTENDED_TO, NOT_BEFORE -> answer.line(span(line), day(line.first()));
            }
        }
        return answer.result(words.text("outreach.case.why-due"), day(computation.due()));
    }

    String anchor(AnchorKind kind) {
        return words.of("task.anchor-kind", kind);
    }

    /** {@code Rule: 9 sitting days of this house}. */
    String rule(DeadlineRule rule) {
        if (rule.days() == 0) {
            return words.text("outreach.deadline.rule.same-day");
        }
        var key = "outreach.deadline.rule." + (rule.countsBackwards() ? "before." : "after.") + rule.unit();
        return words.text(key, Math.abs(rule.days()));
    }

    private String span(DueLine line) {
        var name = line.name().in(language);
        var key = LINE + line.kind() + (line.isWholeWeek() ? wholeWeek(line) : "");
        if (!line.first().equals(line.last())) {
            return words.text(
                    key,
                    words.formats().firstOf(line.first(), line.last()),
                    words.formats().day(line.last()),
                    name);
        }
        return words.text(LINE + line.kind() + ".ONE", words.formats().day(line.first()), name);
    }

    private static String wholeWeek(DueLine line) {
        return line.kind() == LineKind.SITTINGS ? ".WEEK" : "";
    }

    private String day(LocalDate day) {
        return words.formats().weekday(day);
    }

    private String signed(int days) {
        return (days < 0 ? "− " : "+ ") + words.formats().number(Math.abs(days));
    }
}
