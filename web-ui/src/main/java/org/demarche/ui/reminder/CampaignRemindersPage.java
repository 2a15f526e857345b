package org.demarche.ui.reminder;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.demarche.core.access.CampaignId;
import org.demarche.core.reminder.CampaignReminders;
import org.demarche.core.reminder.Escalation;
import org.demarche.core.reminder.ReminderPolicyService;
import org.demarche.ui.part.Attempt;
import org.demarche.ui.part.DmCard;
import org.demarche.ui.part.Note;
import org.demarche.ui.part.Toast;

/** How the team of a campaign is reminded, and when what is late goes on. Coordinators set it, others read it. */
public class CampaignRemindersPage extends Composite<Div> {

    private static final List<Integer> ESCALATED_AFTER = List.of(2, 3, 5, 7, 10, 14, 21, 30);

    private final transient ReminderPolicyService policies;
    private final transient CampaignId campaign;
    private final boolean manages;
    private final Div words = new Div();

    public CampaignRemindersPage(ReminderPolicyService policies, CampaignId campaign, boolean manages) {
        this.policies = policies;
        this.campaign = campaign;
        this.manages = manages;
        words.getElement().setAttribute("role", "status");
        getContent().addClassName("dm-stack");
        show();
    }

    private void show() {
        getContent().removeAll();
        var reminders = policies.of(campaign);
        getContent().add(manages ? new Div(new Form(reminders).card()) : reading(reminders));
        say(reminders);
    }

    private Component reading(CampaignReminders reminders) {
        var all = new Div(words);
        all.addClassName("dm-stack");
        if (reminders.areOfTheProduct()) {
            all.add(grey("reminder.campaign.of-the-product"));
        }
        return new DmCard(getTranslation("reminder.campaign"), all);
    }

    private void say(CampaignReminders reminders) {
        words.removeAll();
        words.add(new PolicyWords(this).of(reminders.policy(), reminders.escalation()));
    }

    private Paragraph grey(String key) {
        var words = new Paragraph(getTranslation(key));
        words.addClassNames("dm-2", "dm-s");
        return words;
    }

    /** What coordinators set, kept only when they say so, since it is for all. */
    private final class Form {

        private final CampaignReminders before;
        private final Attempt attempt = new Attempt();
        private final PolicyFields fields;
        private final Select<Integer> toCoordinator;
        private final Select<Integer> toLead;

        Form(CampaignReminders before) {
            this.before = before;
            fields = new PolicyFields(before.policy(), _ -> preview());
            toCoordinator = fields.days(
                    "reminder.to-coordinator",
                    ESCALATED_AFTER,
                    before.escalation().toCoordinator());
            toLead = fields.days(
                    "reminder.to-lead", ESCALATED_AFTER, before.escalation().toLead());
            toCoordinator.addValueChangeListener(_ -> preview());
            toLead.addValueChangeListener(_ -> preview());
            attempt.onStale(() -> {
                show();
                getContent()
                        .addComponentAsFirst(Note.risk(
                                getTranslation("reminder.campaign.stale"),
                                getTranslation("reminder.campaign.stale.next")));
            });
        }

        Component card() {
            var set = new Button(getTranslation("reminder.campaign.set"), _ -> set());
            set.addThemeVariants(ButtonVariant.PRIMARY);
            var escalation = new Div(toCoordinator, toLead);
            escalation.addClassNames("dm-row", "dm-wrap");
            var all = new Div(grey("reminder.campaign.for-whom"), fields, escalation, attempt, words, new Div(set));
            all.addClassNames("dm-stack", "dm-policy");
            if (before.areOfTheProduct()) {
                all.add(grey("reminder.campaign.of-the-product"));
            }
            return new DmCard(getTranslation("reminder.campaign"), all);
        }

        private void preview() {
            attempt.run(() -> say(wanted()));
        }

        private void set() {
            if (attempt.run(() -> {
                var wanted = wanted();
                policies.agree(campaign, before.version(), wanted.policy(), wanted.escalation());
            })) {
                Toast.show(getTranslation("reminder.campaign.done"));
                show();
            }
        }

        private CampaignReminders wanted() {
            return new CampaignReminders(
                    before.version(), fields.policy(), new Escalation(toCoordinator.getValue(), toLead.getValue()));
        }
    }
}
