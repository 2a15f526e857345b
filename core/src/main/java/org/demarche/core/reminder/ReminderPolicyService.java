package org.demarche.core.reminder;

import org.demarche.core.access.Access;
import org.demarche.core.access.Action;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.Needs;
import org.demarche.core.access.Right;
import org.demarche.core.base.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people set about reminders: everybody for themselves, coordinators for the team of a campaign. */
@Service
@Transactional
@Needs(Right.BE_HERE)
public class ReminderPolicyService {

    private final ReminderPolicies policies;
    private final Access access;

    ReminderPolicyService(ReminderPolicies policies, Access access) {
        this.policies = policies;
        this.access = access;
    }

    @Transactional(readOnly = true)
    public OwnReminders mine() {
        return policies.of(access.user())
                .map(policy -> new OwnReminders(true, policy))
                .orElseGet(() -> new OwnReminders(false, policies.shipped()));
    }

    /** From now on for oneself, in all campaigns. */
    public void prefer(ReminderPolicy policy) {
        policies.keep(access.user(), policy);
    }

    /** Each campaign decides again. */
    public void followCampaigns() {
        policies.forget(access.user());
    }

    @Needs(Right.READ_CAMPAIGNS)
    @Transactional(readOnly = true)
    public CampaignReminders of(CampaignId campaign) {
        access.scope().require(Action.READ, campaign);
        return policies.of(campaign);
    }

    /**
     * For those of the team who set nothing of their own; the escalation for all.
     *
     * @throws Refused when somebody else set it since that version
     */
    @Needs(Right.COORDINATE)
    public void agree(CampaignId campaign, int version, ReminderPolicy policy, Escalation escalation) {
        access.scope().require(Action.MANAGE, campaign);
        if (!policies.keep(campaign, version, policy, escalation)) {
            throw Refused.stale();
        }
    }
}
