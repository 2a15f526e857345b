package org.demarche.ui.playbook;

import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.demarche.core.campaign.CampaignDay;
import org.demarche.core.campaign.Stage;
import org.demarche.core.campaign.StageModel;
import org.demarche.core.correspondence.Classification;
import org.demarche.core.playbook.Occasion;
import org.demarche.core.playbook.PlaybookStep;
import org.demarche.core.task.AnchorKind;
import org.demarche.ui.format.Formats;
import org.jspecify.annotations.Nullable;

/** How a playbook is worded: its occasions, rules and steps. */
record PlaybookWords(StageModel stages, List<CampaignDay> days, Formats formats) {

    static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }

    String occasion(Occasion occasion) {
        return occasion.stageId() == null
                ? text("playbook.occasion.answer", answer(occasion.classification()))
                : text(
                        "playbook.occasion.stage",
                        stages.stage(occasion.stageId()).name(language()));
    }

    /** In the order of the process; answers after the stages. */
    int place(Occasion occasion) {
        return occasion.stageId() == null
                ? stages.stages().size() + occasion.classification().ordinal()
                : stages.stage(occasion.stageId()).position();
    }

    /** The steps of each occasion, in the order of the process. */
    List<List<PlaybookStep>> byOccasion(List<PlaybookStep> steps) {
        return steps.stream().collect(Collectors.groupingBy(PlaybookStep::occasion)).values().stream()
                .sorted(Comparator.comparingInt(each -> place(each.getFirst().occasion())))
                .toList();
    }

    List<Occasion> occasions() {
        var all = new ArrayList<Occasion>();
        stages.stages().stream().map(Stage::id).map(Occasion::entering).forEach(all::add);
        for (var kind : Classification.values()) {
            all.add(Occasion.answer(kind));
        }
        return all;
    }

    /** As a form keeps it. */
    String written(Occasion occasion) {
        return occasion.stageId() == null
                ? occasion.classification().name()
                : stages.stage(occasion.stageId()).key();
    }

    /** What a form kept; null for what there is no more. */
    @Nullable
    Occasion read(String written) {
        return occasions().stream()
                .filter(each -> written(each).equals(written))
                .findFirst()
                .orElse(null);
    }

    String title(PlaybookStep step) {
        return step.words().title().in(language());
    }

    /** {@code 15 sitting days after: package sent}. */
    String rule(PlaybookStep step) {
        var rule = step.rule();
        if (rule.days() == 0) {
            return text("playbook.rule.same", anchor(step));
        }
        var way = rule.countsBackwards() ? "before." : "after.";
        var said = text("playbook.rule." + way + rule.unit().name(), Math.abs(rule.days()), anchor(step));
        return comesEveryYear(step) ? text("playbook.rule.every-year", said) : said;
    }

    private boolean comesEveryYear(PlaybookStep step) {
        return days.stream().anyMatch(day -> day.id().equals(step.campaignDateId()) && day.year() == null);
    }

    private String anchor(PlaybookStep step) {
        return switch (step.rule().anchor()) {
            case DAY -> text(step.isInSequence() ? "playbook.anchor.done" : "playbook.anchor.occasion");
            case CAMPAIGN_DAY -> campaignDay(step.campaignDateId());
            default -> lower(text("task.anchor-kind." + step.rule().anchor().name()));
        };
    }

    private String campaignDay(@Nullable UUID id) {
        return days.stream()
                .filter(day -> day.id().equals(id))
                .findFirst()
                .map(day -> formats.day(day.next(formats.today())))
                .orElseGet(() -> lower(text("task.anchor-kind." + AnchorKind.CAMPAIGN_DAY.name())));
    }

    private static String answer(Classification kind) {
        return lower(text("correspondence.classification." + kind.name()));
    }

    static String lower(String words) {
        return words.substring(0, 1).toLowerCase(language()) + words.substring(1);
    }

    private static Locale language() {
        return UI.getCurrent().getLocale();
    }
}
