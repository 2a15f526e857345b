package org.demarche.ui.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.select.Select;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.Role;
import org.demarche.core.reminder.DigestDays;
import org.demarche.core.reminder.Escalation;
import org.demarche.core.reminder.ReminderPolicyService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RemindersTabViewTest extends CampaignPageScene {

    @Autowired
    private ReminderPolicyService policies;

    @Test
    void saysInSentencesWhatTheProductDoesBeforeAnythingIsSet() {
        signInAs("reminders-read", Role.COORDINATOR);
        open(begin("RMD1"));

        assertThat(words())
                .contains(
                        "You hear of tasks, next actions and awaited answers 7 days and 1 day before, and on the day.")
                .contains("What is late comes again every 3 days until it is done.")
                .contains(
                        "to the coordinator of the case after 5 days, and to whoever leads the campaign after 10 days")
                .contains("So far this campaign has what the product does by itself.");
    }

    @Test
    void previewsAChoiceAndKeepsItWhenTheCoordinatorSaysSo() {
        signInAs("reminders-set", Role.COORDINATOR);
        var campaign = begin("RMD2");
        open(campaign);

        days().setValue(DigestDays.WEEKDAYS);
        select("The coordinator hears when late by").setValue(3);
        assertThat(policies.of(campaign).areOfTheProduct()).isTrue();
        button("Set reminders").click();

        assertThat(policies.of(campaign).escalation()).isEqualTo(new Escalation(3, 10));
        assertThat(policies.of(campaign).policy().delivery().days()).isEqualTo(DigestDays.WEEKDAYS);
        assertThat(words()).contains("All of it in one mail, Monday to Friday, at the hour that each person chose.");
    }

    @Test
    void refusesALeadWhoHearsBeforeTheCoordinator() {
        signInAs("reminders-refused", Role.COORDINATOR);
        var campaign = begin("RMD3");
        open(campaign);

        select("Who leads the campaign hears when late by").setValue(2);

        assertThat(words()).contains("The coordinator hears first");
        button("Set reminders").click();
        assertThat(policies.of(campaign).areOfTheProduct()).isTrue();
    }

    private void open(CampaignId campaign) {
        navigate("campaigns/" + campaign + "/reminders", CampaignView.class);
    }

    @SuppressWarnings("unchecked")
    private Select<DigestDays> days() {
        return find(Select.class).withCaption("On which days").single();
    }

    @SuppressWarnings("unchecked")
    private Select<Integer> select(String caption) {
        return find(Select.class).withCaption(caption).single();
    }
}
