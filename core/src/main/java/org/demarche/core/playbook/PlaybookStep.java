package org.demarche.core.playbook;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.demarche.core.access.Part;
import org.demarche.core.base.Refused;
import org.demarche.core.outreach.ActionKind;
import org.demarche.core.task.AnchorKind;
import org.demarche.core.task.DeadlineRule;
import org.demarche.core.task.RuleChoice;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One step of a playbook.
 *
 * @param afterId the step that has to be done first; null on a timeline
 * @param assignee by their part in the case
 * @param rule when it is due; a rule that counts from {@link AnchorKind#DAY} counts from the day of the occasion, in a sequence
 *     from the day on which the step before was done
 * @param campaignDateId the day of the campaign that the rule counts from; null for any other anchor
 */
@Table("playbook_step")
public record PlaybookStep(
        @Column("step_id") StepId id,
        @Embedded(onEmpty = Embedded.OnEmpty.USE_NULL) Occasion occasion,
        @Nullable StepId afterId,
        @Embedded(onEmpty = Embedded.OnEmpty.USE_NULL) StepWords words,
        ActionKind kind,
        Part assignee,
        @Embedded(onEmpty = Embedded.OnEmpty.USE_NULL) DeadlineRule rule,
        @Nullable UUID campaignDateId,
        Until until) {

    public PlaybookStep {
        boolean ofTheCampaign = rule.anchor() == AnchorKind.CAMPAIGN_DAY;
        if (ofTheCampaign == (campaignDateId == null)) {
            throw new Refused("refused.playbook.campaign-day");
        }
        if (afterId != null && (rule.anchor() != AnchorKind.DAY || rule.countsBackwards())) {
            throw new Refused("refused.playbook.sequence");
        }
    }

    public boolean isInSequence() {
        return afterId != null;
    }

    boolean follows(StepId other) {
        return other.equals(afterId);
    }

    boolean comesAfter(PlaybookStep other) {
        return follows(other.id) && occasion.equals(other.occasion);
    }

    public Optional<StepId> after() {
        return Optional.ofNullable(afterId);
    }

    /** Before, or after, a day of the campaign that comes every year. */
    boolean comesEveryYear() {
        return rule.anchor() == AnchorKind.CAMPAIGN_DAY;
    }

    /** As it counts in a case where it has come: in the year in which it did. */
    RuleChoice choice(CaseStep line) {
        return comesEveryYear() && line.year() > 0
                ? new RuleChoice(rule, campaignDateId, LocalDate.ofYearDay(line.year(), 1))
                : choice(line.occasionOn());
    }

    /** @param occasionOn the day of the occasion, or on which the step before was done */
    RuleChoice choice(@Nullable LocalDate occasionOn) {
        return new RuleChoice(rule, campaignDateId, rule.anchor() == AnchorKind.DAY ? occasionOn : null);
    }
}
