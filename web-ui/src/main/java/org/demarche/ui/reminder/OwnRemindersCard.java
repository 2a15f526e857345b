package org.demarche.ui.reminder;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.demarche.core.access.UserService;
import org.demarche.core.reminder.OwnReminders;
import org.demarche.core.reminder.ReminderPolicy;
import org.demarche.core.reminder.ReminderPolicyService;
import org.demarche.ui.part.Attempt;
import org.demarche.ui.part.DmCard;
import org.demarche.ui.part.Switch;
import org.demarche.ui.part.Toast;

/** How somebody is reminded: as each campaign has it, or their own way in all. Each choice counts at once and can be undone. */
public class OwnRemindersCard extends DmCard {

    private final transient ReminderPolicyService policies;
    private final transient UserService users;
    private final Attempt attempt = new Attempt();
    private final Div content = new Div();
    private final Div words = new Div();
    private transient OwnReminders shown;

    public OwnRemindersCard(ReminderPolicyService policies, UserService users) {
        super("");
        this.policies = policies;
        this.users = users;
        setTitle(getTranslation("reminder.own"), 2);
        content.addClassName("dm-stack");
        words.addClassNames("dm-stack", "tight", "dm-2", "dm-s");
        words.getElement().setAttribute("role", "status");
        add(content);
        shown = policies.mine();
        show();
    }

    /** Also after the hour has changed. */
    public void show() {
        shown = policies.mine();
        content.removeAll();
        content.add(whose(), attempt);
        if (shown.own()) {
            content.add(new PolicyFields(shown.policy(), wanted -> choose(new OwnReminders(true, wanted))));
        }
        content.add(words);
        say(shown.policy());
    }

    private Component whose() {
        var whose = new Switch<Boolean>(
                getTranslation("reminder.own"),
                List.of(false, true),
                own -> getTranslation(own ? "reminder.own.mine" : "reminder.own.campaigns"));
        whose.setValue(shown.own());
        whose.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choose(new OwnReminders(change.getValue(), shown.policy()));
            }
        });
        return whose;
    }

    private void choose(OwnReminders wanted) {
        var before = shown;
        if (attempt.run(() -> keep(wanted))) {
            boolean other = wanted.own() != before.own();
            shown = wanted;
            if (other) {
                show();
            }
            say(shown.policy());
            Toast.show(getTranslation("profile.kept"), () -> {
                keep(before);
                show();
            });
        }
    }

    private void keep(OwnReminders wanted) {
        if (wanted.own()) {
            policies.prefer(wanted.policy());
        } else {
            policies.followCampaigns();
        }
    }

    private void say(ReminderPolicy policy) {
        words.removeAll();
        if (!shown.own()) {
            words.add(new Paragraph(getTranslation("reminder.own.campaigns.meaning")));
        }
        words.add(new PolicyWords(this).of(policy, users.me().preferences().digestHour()));
    }
}
