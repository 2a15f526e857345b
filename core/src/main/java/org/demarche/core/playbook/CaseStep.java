package org.demarche.core.playbook;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.CaseId;
import org.demarche.core.campaign.StageId;
import org.demarche.core.outreach.CaseKey;
import org.demarche.core.task.TaskId;
import org.demarche.core.task.TaskStatus;
import org.demarche.core.text.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * A line of the {@link StepLedger}.
 *
 * @param occasionId the stage, or the response
 * @param occasionOn its day; for a step of a sequence the day on which the one before was done
 * @param year of the day of the campaign that it counts from, or of the step before it; see {@link Turn}
 * @param causeId the move, the response or the task that brought it
 * @param taskStatus null while it is no task
 * @param dueOn of its task
 */
record CaseStep(
        UUID id,
        CaseId caseId,
        CampaignId campaignId,
        boolean restricted,
        PlaybookId playbookId,
        StepId stepId,
        UUID occasionId,
        LocalDate occasionOn,
        int year,
        Until until,
        UUID causeId,
        StepState state,
        @Nullable TaskId taskId,
        @Nullable UUID withdrawnBy,
        @Nullable TaskStatus taskStatus,
        @Nullable LocalDate dueOn,
        String titleEn,
        String titleUk) {

    /** As its version words it. */
    Bilingual title() {
        return new Bilingual(titleEn, titleUk);
    }

    boolean isDone() {
        return state == StepState.DONE || taskStatus == TaskStatus.DONE;
    }

    /** Somebody has it to do, or it waits. */
    boolean isOpen() {
        return state == StepState.WAITING || state == StepState.GIVEN && taskStatus == TaskStatus.OPEN;
    }

    /** It may come again only where nothing but a version of the playbook, or an undo, has withdrawn it. */
    boolean mayComeAgain() {
        return state == StepState.WITHDRAWN && withdrawnBy == null;
    }

    boolean endsWithStage(StageId stage) {
        return until == Until.STAGE_LEFT && occasionId.equals(stage.value());
    }

    boolean isSameTaskAs(CaseStep other) {
        return Objects.equals(taskId, other.taskId);
    }

    boolean isOf(StepId step, UUID occasion) {
        return stepId.equals(step) && occasionId.equals(occasion);
    }

    PlanState inPlan() {
        return switch (state) {
            case WAITING -> PlanState.WAITING;
            case TAKEN -> PlanState.OPEN;
            case DONE -> PlanState.DONE;
            case PASSED -> PlanState.PASSED;
            case WITHDRAWN -> PlanState.GONE;
            case GIVEN -> isDone() ? PlanState.DONE : isOpen() ? PlanState.OPEN : PlanState.GONE;
        };
    }

    CaseKey key() {
        return new CaseKey(caseId, campaignId, restricted);
    }

    /** What the steps that come after it belong to. */
    Happening next(LocalDate doneOn, UUID by) {
        return new Happening(occasionId, doneOn, by, year);
    }

    /** What the same step of the next year belongs to. */
    Happening sameOccasion() {
        return new Happening(occasionId, occasionOn, causeId);
    }
}
