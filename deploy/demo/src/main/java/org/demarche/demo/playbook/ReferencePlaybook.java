package org.demarche.demo.playbook;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.Part;
import org.demarche.core.base.Refused;
import org.demarche.core.campaign.CampaignDays;
import org.demarche.core.campaign.CampaignService;
import org.demarche.core.correspondence.Classification;
import org.demarche.core.outreach.ActionKind;
import org.demarche.core.playbook.Occasion;
import org.demarche.core.playbook.PlaybookService;
import org.demarche.core.playbook.PlaybookStep;
import org.demarche.core.playbook.PublishPlaybook;
import org.demarche.core.playbook.StepId;
import org.demarche.core.playbook.StepWords;
import org.demarche.core.playbook.Until;
import org.demarche.core.task.AnchorKind;
import org.demarche.core.task.DayUnit;
import org.demarche.core.task.DeadlineRule;
import org.demarche.core.text.Bilingual;
import org.demarche.demo.CsvFile;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Publishes the first version of the campaign's playbook, from {@code reference/playbook.csv}. */
@Component
@Profile("demo")
public class ReferencePlaybook {

    private final PlaybookService playbooks;
    private final CampaignService campaigns;
    private final CampaignDays days;

    ReferencePlaybook(PlaybookService playbooks, CampaignService campaigns, CampaignDays days) {
        this.playbooks = playbooks;
        this.campaigns = campaigns;
        this.days = days;
    }

    /** A campaign that has one is left alone. */
    public void load(CampaignId campaign) {
        if (playbooks.of(campaign).isEmpty()) {
            var ids = new HashMap<String, StepId>();
            var steps = new CsvFile("reference/playbook.csv").map(row -> step(campaign, row, ids));
            playbooks.publish(new PublishPlaybook(campaign, 0, "", steps));
        }
    }

    private PlaybookStep step(CampaignId campaign, NamedCsvRecord row, Map<String, StepId> ids) {
        var id = StepId.create();
        ids.put(row.getField("code"), id);
        var rule = new DeadlineRule(
                AnchorKind.valueOf(row.getField("anchor")),
                Integer.parseInt(row.getField("days")),
                DayUnit.valueOf(row.getField("unit")),
                false);
        return new PlaybookStep(
                id,
                occasion(campaign, row),
                ids.get(row.getField("after")),
                new StepWords(bilingual(row, "title"), bilingual(row, "hint"), ""),
                ActionKind.valueOf(row.getField("kind")),
                Part.valueOf(row.getField("assignee")),
                rule,
                day(campaign, row.getField("day")),
                Until.valueOf(row.getField("until")));
    }

    private Occasion occasion(CampaignId campaign, NamedCsvRecord row) {
        var stage = row.getField("stage");
        return stage.isEmpty()
                ? Occasion.answer(Classification.valueOf(row.getField("answer")))
                : Occasion.entering(campaigns.stages(campaign).stage(stage).id());
    }

    private @Nullable UUID day(CampaignId campaign, String monthAndDay) {
        if (monthAndDay.isEmpty()) {
            return null;
        }
        var wanted = MonthDay.parse("--" + monthAndDay);
        return days.of(campaign).stream()
                .filter(day -> day.year() == null
                        && MonthDay.of(day.month(), day.day()).equals(wanted))
                .findFirst()
                .orElseThrow(Refused::notFound)
                .id();
    }

    private static Bilingual bilingual(NamedCsvRecord row, String column) {
        return new Bilingual(row.getField(column + "_en"), row.getField(column + "_uk"));
    }
}
