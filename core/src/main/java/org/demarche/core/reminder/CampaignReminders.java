package org.demarche.core.reminder;

/**
 * How the team of a campaign is reminded.
 *
 * @param version of what the campaign set; 0 while it is the product's
 */
public record CampaignReminders(int version, ReminderPolicy policy, Escalation escalation) {

    public boolean areOfTheProduct() {
        return version == 0;
    }
}
