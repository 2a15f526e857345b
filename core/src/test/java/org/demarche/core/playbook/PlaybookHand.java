package org.demarche.core.playbook;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.Part;
import org.demarche.core.campaign.CampaignDay;
import org.demarche.core.campaign.CampaignDays;
import org.demarche.core.campaign.CampaignService;
import org.demarche.core.campaign.StageId;
import org.demarche.core.correspondence.Classification;
import org.demarche.core.correspondence.RecordResponse;
import org.demarche.core.correspondence.ResponseChannel;
import org.demarche.core.correspondence.ResponseId;
import org.demarche.core.correspondence.ResponseService;
import org.demarche.core.outreach.ActionKind;
import org.demarche.core.outreach.CasePage;
import org.demarche.core.outreach.Outcome;
import org.demarche.core.outreach.Scene;
import org.demarche.core.outreach.StageMove;
import org.demarche.core.outreach.StageMoved;
import org.demarche.core.outreach.StageService;
import org.demarche.core.task.AnchorKind;
import org.demarche.core.task.CaseDeadline;
import org.demarche.core.task.CaseDeadlines;
import org.demarche.core.task.DayUnit;
import org.demarche.core.task.DeadlineRule;
import org.demarche.core.task.DueType;
import org.demarche.core.task.TaskId;
import org.demarche.core.task.TaskService;
import org.demarche.core.text.Bilingual;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The hand of who works by a playbook: publishes it, moves cases, files answers, does what is to do. */
@Component
class PlaybookHand {

    private final Scene scene;
    private final CampaignService campaigns;
    private final CampaignDays days;
    private final PlaybookService playbooks;
    private final StageService stages;
    private final ResponseService responses;
    private final TaskService tasks;
    private final CasePage page;
    private final CaseDeadlines deadlines;

    PlaybookHand(
            Scene scene,
            CampaignService campaigns,
            CampaignDays days,
            PlaybookService playbooks,
            StageService stages,
            ResponseService responses,
            TaskService tasks,
            CasePage page,
            CaseDeadlines deadlines) {
        this.scene = scene;
        this.campaigns = campaigns;
        this.days = days;
        this.playbooks = playbooks;
        this.stages = stages;
        this.responses = responses;
        this.tasks = tasks;
        this.page = page;
        this.deadlines = deadlines;
    }

    CampaignId campaign() {
        return scene.campaign();
    }

    PlaybookId publish(PlaybookStep... steps) {
        int current = playbooks.of(campaign()).map(Playbook::number).orElse(0);
        return playbooks.publish(new PublishPlaybook(campaign(), current, "", List.of(steps)));
    }

    StageId stage(String key) {
        return campaigns.stages(campaign()).stage(key).id();
    }

    /** Due some days after its occasion. */
    PlaybookStep step(String title, String stage, int days, Until until) {
        return step(title, Occasion.entering(stage(stage)), null, after(days), null, until);
    }

    PlaybookStep step(
            String title,
            Occasion occasion,
            @Nullable StepId after,
            DeadlineRule rule,
            @Nullable UUID campaignDay,
            Until until) {
        return new PlaybookStep(
                StepId.create(),
                occasion,
                after,
                StepWords.of(new Bilingual(title, title + " (uk)")),
                ActionKind.CALL,
                Part.OWNER,
                rule,
                campaignDay,
                until);
    }

    static DeadlineRule after(int days) {
        return new DeadlineRule(AnchorKind.DAY, days, DayUnit.CALENDAR_DAYS, false);
    }

    UUID aDayOfTheCampaign(LocalDate on) {
        var id = UUID.randomUUID();
        days.add(
                campaign(),
                new CampaignDay(id, on.getMonthValue(), on.getDayOfMonth(), null, "Day", "День", null, false, null));
        return id;
    }

    StageMoved move(CaseId id, String stage, LocalDate on) {
        return stages.move(id, version(id), new StageMove(stage(stage), on, "As it went", Outcome.DECLINED));
    }

    ResponseId answer(CaseId id, Classification kind, LocalDate on) {
        return responses.record(
                new RecordResponse(id, on, "Registry", ResponseChannel.EMAIL, kind, "", null, Map.of(), null, null));
    }

    TaskId task(CaseId id, String title) {
        return open(id).stream()
                .filter(due -> title.equals(due.title()))
                .map(due -> new TaskId(due.id()))
                .findFirst()
                .orElseThrow();
    }

    void done(CaseId id, String title) {
        var task = task(id, title);
        tasks.complete(task, tasks.find(task).version());
    }

    List<CaseDeadline> open(CaseId id) {
        return deadlines.of(id).stream()
                .filter(due -> due.type() == DueType.TASK)
                .toList();
    }

    List<String> titles(CaseId id) {
        return open(id).stream().map(CaseDeadline::title).toList();
    }

    int version(CaseId id) {
        return page.head(id, Locale.ENGLISH).version();
    }
}
