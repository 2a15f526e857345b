package org.demarche.core.authz;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.demarche.core.Cast;
import org.demarche.core.access.Action;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.Part;
import org.demarche.core.access.Role;
import org.demarche.core.access.UserId;
import org.demarche.core.base.PartialDate;
import org.demarche.core.campaign.AskId;
import org.demarche.core.campaign.AskService;
import org.demarche.core.campaign.AskText;
import org.demarche.core.campaign.CampaignService;
import org.demarche.core.campaign.StageId;
import org.demarche.core.decision.Act;
import org.demarche.core.decision.ActFacts;
import org.demarche.core.decision.ActForm;
import org.demarche.core.decision.ActSource;
import org.demarche.core.decision.Evidence;
import org.demarche.core.decision.RecognitionId;
import org.demarche.core.decision.RecognitionService;
import org.demarche.core.decision.Tally;
import org.demarche.core.decision.VoteReport;
import org.demarche.core.decision.Way;
import org.demarche.core.dossier.ComposePackage;
import org.demarche.core.dossier.PackageId;
import org.demarche.core.dossier.PackageService;
import org.demarche.core.file.FileId;
import org.demarche.core.file.FileService;
import org.demarche.core.file.StoredFile;
import org.demarche.core.institution.InstitutionId;
import org.demarche.core.institution.Verification;
import org.demarche.core.outreach.ActionKind;
import org.demarche.core.outreach.AssignmentService;
import org.demarche.core.outreach.BatchId;
import org.demarche.core.outreach.CaseAccess;
import org.demarche.core.outreach.CaseKey;
import org.demarche.core.outreach.CaseService;
import org.demarche.core.outreach.Handover;
import org.demarche.core.outreach.NextAction;
import org.demarche.core.outreach.NextActionService;
import org.demarche.core.outreach.OpenCases;
import org.demarche.core.outreach.Planned;
import org.demarche.core.outreach.StageMove;
import org.demarche.core.outreach.StageMoved;
import org.demarche.core.outreach.StageService;
import org.demarche.core.playbook.Occasion;
import org.demarche.core.playbook.PlaybookApplied;
import org.demarche.core.playbook.PlaybookId;
import org.demarche.core.playbook.PlaybookService;
import org.demarche.core.playbook.PlaybookStep;
import org.demarche.core.playbook.PublishPlaybook;
import org.demarche.core.playbook.RolloutService;
import org.demarche.core.playbook.StepId;
import org.demarche.core.playbook.StepWords;
import org.demarche.core.playbook.Until;
import org.demarche.core.task.AnchorKind;
import org.demarche.core.task.DayUnit;
import org.demarche.core.task.DeadlineRule;
import org.demarche.core.task.DueObject;
import org.demarche.core.task.HandedOver;
import org.demarche.core.task.TaskBefore;
import org.demarche.core.task.TaskId;
import org.demarche.core.text.Bilingual;
import org.springframework.stereotype.Component;

/** A case with its campaign, and what undoes a deed in it. Whoever makes it coordinates the campaign. */
@Component
class CaseWorld {

    private final SharedWorld shared;
    private final Campaigns campaigns;
    private final Cases cases;
    private final CaseContents contents;
    private final Deeds deeds;
    private final Cast cast;
    private final Clock clock;

    CaseWorld(
            SharedWorld shared,
            Campaigns campaigns,
            Cases cases,
            CaseContents contents,
            Deeds deeds,
            Cast cast,
            Clock clock) {
        this.shared = shared;
        this.campaigns = campaigns;
        this.cases = cases;
        this.contents = contents;
        this.deeds = deeds;
        this.cast = cast;
        this.clock = clock;
    }

    /** The services that shape a campaign. */
    @Component
    record Campaigns(
            CampaignService campaigns,
            AskService asks,
            PackageService packages,
            PlaybookService playbooks,
            RolloutService rollouts) {}

    /** The services that know cases. */
    @Component
    record Cases(CaseService cases, CaseAccess access, RecognitionService register, FileService files) {}

    /** The services that do what can be undone. */
    @Component
    record Deeds(AssignmentService assignments, StageService stages, NextActionService actions) {}

    /** @param owner of the case and of its task, and who wrote what is below it */
    Map<Class<?>, Object> make(
            CampaignId campaign, UserId maker, UserId owner, InstitutionId institution, String mark) {
        var key = campaigns.campaigns().find(campaign).key();
        var opened = cases.cases().open(new OpenCases(campaign, List.of(institution)));
        var id = opened.cases().getFirst();
        deeds.assignments().assign(List.of(id), Part.OWNER, owner, "");
        cast.become(owner, Role.STAFF);
        var all = new HashMap<Class<?>, Object>(contents.make(id, owner, mark));
        cast.become(maker, World.MAKER);
        all.put(CaseId.class, id);
        all.put(StoredFile.class, cases.files().find((FileId) all.get(FileId.class)));
        all.put(CaseKey.class, cases.access().require(id, Action.READ));
        all.put(DueObject.class, DueObject.of((TaskId) all.get(TaskId.class)));
        all.put(BatchId.class, opened.batch());
        var ask = campaigns.asks().raise(campaign, ask(key));
        all.put(AskId.class, ask);
        all.put(PackageId.class, campaigns.packages().compose(campaign, new ComposePackage(both(key), List.of())));
        all.put(RecognitionId.class, cases.register().recordOf(id, act(institution, Set.of(), mark)));
        all.putAll(undoable(id, owner, (TaskId) all.get(TaskId.class), mark));
        var other = cases.cases()
                .open(new OpenCases(campaign, List.of(shared.institution("Assembly of a move " + UUID.randomUUID()))));
        var moved = other.cases().getFirst();
        deeds.assignments().assign(List.of(moved), Part.OWNER, owner, "");
        var next = campaigns.campaigns().stages(campaign).stages().get(1).id();
        all.put(StageId.class, next);
        all.put(PlaybookId.class, playbook(campaign, Occasion.entering(next), mark));
        all.put(
                StageMoved.class,
                deeds.stages()
                        .moveAll(List.of(moved), new StageMove(next, today(), "", null))
                        .getFirst());
        all.put(PlaybookApplied.class, applied(campaign, moved));
        return all;
    }

    private PlaybookApplied applied(CampaignId campaign, CaseId id) {
        int current = campaigns.playbooks().of(campaign).orElseThrow().number();
        return campaigns.rollouts().apply(campaign, current, List.of(id)).getFirst();
    }

    private PlaybookId playbook(CampaignId campaign, Occasion occasion, String mark) {
        var step = new PlaybookStep(
                StepId.create(),
                occasion,
                null,
                StepWords.of(both(mark)),
                ActionKind.CALL,
                Part.OWNER,
                new DeadlineRule(AnchorKind.DAY, 15, DayUnit.SITTING_DAYS, false),
                null,
                Until.STAGE_LEFT);
        var playbooks = campaigns.playbooks();
        if (playbooks.of(campaign).isEmpty()) {
            playbooks.publish(new PublishPlaybook(campaign, 0, "", List.of(step)));
        }
        return playbooks.of(campaign).orElseThrow().getId();
    }

    /** A case with everything below it and nothing beside it, so that it can be hidden as a whole. */
    CaseId makeAlone(CampaignId campaign, UserId maker, UserId owner, InstitutionId institution, String mark) {
        var id = open(campaign, owner, institution);
        var task = (TaskId) contents.make(id, owner, mark).get(TaskId.class);
        undoable(id, owner, task, mark);
        cases.register().recordOf(id, act(institution, Set.of(), mark));
        var next = campaigns.campaigns().stages(campaign).stages().get(1).id();
        deeds.stages().moveAll(List.of(id), new StageMove(next, today(), mark, null));
        cast.become(maker, World.MAKER);
        return id;
    }

    /** A case in which nothing has happened yet. */
    CaseId open(CampaignId campaign, UserId owner, InstitutionId institution) {
        var id = cases.cases()
                .open(new OpenCases(campaign, List.of(institution)))
                .cases()
                .getFirst();
        deeds.assignments().assign(List.of(id), Part.OWNER, owner, "");
        return id;
    }

    private Map<Class<?>, Object> undoable(CaseId id, UserId owner, TaskId task, String mark) {
        var handover = new Handover(id, Part.OWNER, owner, null);
        var before = new TaskBefore(task, owner, today().plusDays(1), null);
        var action = NextAction.of(ActionKind.CALL, mark + " next", today().plusDays(2), "");
        return Map.of(
                Handover.class,
                handover,
                TaskBefore.class,
                before,
                HandedOver.class,
                new HandedOver(List.of(handover), List.of(before)),
                Planned.class,
                deeds.actions().planAll(List.of(id), action).getFirst());
    }

    static ActFacts act(InstitutionId adoptedBy, Set<AskId> grants, String mark) {
        var act = new Act(adoptedBy, ActForm.STATEMENT, "", both(mark), false, new PartialDate("2024-05"));
        var evidence = new Evidence(
                List.of(ActSource.at("https://parliament.example/1")),
                List.of(new VoteReport(both(mark), null, Tally.UNKNOWN, null, Bilingual.NONE, true)),
                false,
                Verification.UNVERIFIED);
        return new ActFacts(act, evidence, grants, Way.UNKNOWN, Bilingual.NONE, "");
    }

    static AskText ask(String mark) {
        return new AskText(both(mark), both(mark), false, "", "");
    }

    static Bilingual both(String mark) {
        return new Bilingual(mark + " in English", mark + " українською");
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(SharedWorld.ZONE));
    }
}
