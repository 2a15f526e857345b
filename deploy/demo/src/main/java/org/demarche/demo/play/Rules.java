package org.demarche.demo.play;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Objects;
import java.util.UUID;
import org.demarche.core.campaign.CampaignDay;
import org.demarche.core.campaign.CampaignDays;
import org.demarche.core.outreach.ActionKind;
import org.demarche.core.task.AddByRule;
import org.demarche.core.task.AnchorKind;
import org.demarche.core.task.CaseDeadline;
import org.demarche.core.task.CaseDeadlines;
import org.demarche.core.task.DayUnit;
import org.demarche.core.task.DeadlineRule;
import org.demarche.core.task.DeadlineService;
import org.demarche.core.task.DeadlineTimeService;
import org.demarche.core.task.DueObject;
import org.demarche.core.task.RuleChoice;
import org.demarche.core.task.TaskId;
import org.springframework.stereotype.Component;

/** Tasks whose day follows a rule; one of them stands still. */
@Component
class Rules {

    private final DeadlineService rules;
    private final DeadlineTimeService time;
    private final CaseDeadlines deadlines;
    private final CampaignDays days;

    Rules(DeadlineService rules, DeadlineTimeService time, CaseDeadlines deadlines, CampaignDays days) {
        this.rules = rules;
        this.time = time;
        this.deadlines = deadlines;
        this.days = days;
    }

    void write(Script script, Scene scene) {
        if (!scene.production().fictional()) {
            scene.rows("deadlines.csv").forEach(row -> set(script, scene, row));
        }
    }

    private void set(Script script, Scene scene, NamedCsvRecord row) {
        var set = new TaskId[1];
        var at = scene.calendar().moment(scene.calendar().day(row, "set_offset"), "16:00");
        script.add(at, scene.actor(row.getField("chamber_code")), () -> set[0] = rules.add(task(scene, row)));
        scene.calendar()
                .dayIfAny(row, "paused_offset")
                .ifPresent(paused -> script.add(
                        scene.calendar().moment(paused, "16:00"),
                        scene.actor(row.getField("chamber_code")),
                        () -> pause(scene, row, set[0])));
    }

    private AddByRule task(Scene scene, NamedCsvRecord row) {
        return new AddByRule(
                scene.caseOf(row),
                scene.user(row.getField("assignee")),
                ActionKind.valueOf(row.getField("kind")),
                scene.text(row, "title"),
                choice(scene, row));
    }

    private RuleChoice choice(Scene scene, NamedCsvRecord row) {
        var anchor = AnchorKind.valueOf(row.getField("anchor"));
        var rule = new DeadlineRule(
                anchor, Integer.parseInt(row.getField("days")), DayUnit.valueOf(row.getField("unit")), true);
        return switch (anchor) {
            case DAY -> new RuleChoice(rule, null, next(scene, row));
            case CAMPAIGN_DAY -> new RuleChoice(rule, campaignDay(scene, row), null);
            default -> new RuleChoice(rule, null, null);
        };
    }

    private static LocalDate next(Scene scene, NamedCsvRecord row) {
        var today = scene.calendar().today();
        var thisYear = MonthDay.parse("--" + row.getField("day")).atYear(today.getYear());
        return thisYear.isAfter(today) ? thisYear : thisYear.plusYears(1);
    }

    private UUID campaignDay(Scene scene, NamedCsvRecord row) {
        var wanted = MonthDay.parse("--" + row.getField("day"));
        return days.of(scene.campaign().id()).stream()
                .filter(day -> MonthDay.of(day.month(), day.day()).equals(wanted))
                .findFirst()
                .map(CampaignDay::id)
                .orElseThrow();
    }

    private void pause(Scene scene, NamedCsvRecord row, TaskId task) {
        deadlines.of(scene.caseOf(row)).stream()
                .filter(due -> due.object().equals(DueObject.of(task)))
                .map(CaseDeadline::rule)
                .filter(Objects::nonNull)
                .forEach(rule -> time.pause(rule.id(), rule.version(), scene.text(row, "reason")));
    }
}
