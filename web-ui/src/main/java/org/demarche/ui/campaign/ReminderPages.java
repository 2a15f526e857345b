package org.demarche.ui.campaign;

import com.vaadin.flow.component.Component;
import org.demarche.core.access.CampaignId;
import org.demarche.core.reminder.ReminderPolicyService;
import org.demarche.ui.reminder.CampaignRemindersPage;

/** Builds the page of the reminders. */
@org.springframework.stereotype.Component
class ReminderPages {

    private final ReminderPolicyService policies;

    ReminderPages(ReminderPolicyService policies) {
        this.policies = policies;
    }

    Component build(CampaignId campaign, boolean manages) {
        return new CampaignRemindersPage(policies, campaign, manages);
    }
}
