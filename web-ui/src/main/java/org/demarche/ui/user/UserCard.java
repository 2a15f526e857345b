package org.demarche.ui.user;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.demarche.core.access.AppUser;
import org.demarche.core.access.UserService;
import org.demarche.ui.part.Attempt;
import org.demarche.ui.part.Confirm;
import org.demarche.ui.part.DmCard;
import org.demarche.ui.part.Icon;
import org.demarche.ui.part.IconButton;
import org.demarche.ui.part.Mark;
import org.demarche.ui.part.Toast;
import org.demarche.ui.part.Tone;
import org.demarche.ui.signin.StepUp;

/** Corrects an account, and switches it off and on. */
class UserCard extends DmCard {

    private final transient UserService users;
    private final transient AppUser user;
    private final transient TeamsOfUser.Standing teams;
    private final transient StepUp stepUp;
    private final transient Runnable saved;
    private final Attempt attempt = new Attempt();
    private final UserFields fields = new UserFields(attempt);

    UserCard(
            UserService users,
            AppUser user,
            TeamsOfUser.Standing teams,
            StepUp stepUp,
            Runnable saved,
            Runnable close) {
        this.users = users;
        this.user = user;
        this.teams = teams;
        this.stepUp = stepUp;
        this.saved = saved;
        setTitle(user.name(), 2);
        var closing = new IconButton(Icon.X, getTranslation("part.close"), close);
        if (user.active()) {
            suffix(closing);
        } else {
            suffix(new Mark(Tone.PLAIN, Icon.LOCK, getTranslation("user.off")), closing);
        }
        fields.show(user);
        if (users.rolesAreGiven()) {
            fields.rolesAreGiven();
        }
        var subject = new Paragraph(getTranslation("user.subject.is", user.subject()));
        subject.addClassNames("dm-s", "dm-2");
        var history = new Anchor("admin/audit?object=" + user.id(), getTranslation("audit.history.open"));
        var all = new Div(subject, history, fields, new UserTeamsPart(user, teams), attempt, buttons());
        all.addClassName("dm-stack");
        add(all);
    }

    private Div buttons() {
        var save = new Button(getTranslation("user.save"), _ -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var buttons = new Div(save);
        if (!user.active()) {
            buttons.add(
                    new Button(getTranslation("user.switch-on"), _ -> attempt.run(() -> stepUp.then(this::switchOn))));
        } else if (!isMe()) {
            var off = new Button(getTranslation("user.switch-off"), _ -> askToSwitchOff());
            off.addThemeVariants(ButtonVariant.ERROR);
            buttons.add(off);
        } else {
            var why = new Paragraph(getTranslation("refused.user.own-account"));
            why.addClassNames("dm-s", "dm-2");
            buttons.add(why);
        }
        buttons.addClassNames("dm-row", "dm-wrap");
        return buttons;
    }

    private boolean isMe() {
        return users.me().id().equals(user.id());
    }

    private void save() {
        if (fields.roles().equals(user.roles())) {
            correct();
        } else {
            attempt.run(() -> stepUp.then(this::correct));
        }
    }

    private void correct() {
        if (attempt.run(
                () -> users.correct(user.id(), user.version(), fields.name(), fields.email(), fields.roles()))) {
            done("user.saved", fields.name());
        }
    }

    private void askToSwitchOff() {
        Confirm.of(
                        getTranslation("user.switch-off.question", user.name()),
                        getTranslation("user.switch-off.meaning") + " " + UserTeamsPart.whoHandsOver(teams))
                .keep(getTranslation("user.switch-off.keep"))
                .ask(getTranslation("user.switch-off"), this::switchOff);
    }

    private void switchOff() {
        if (attempt.run(() -> users.switchOff(user.id(), user.version()))) {
            Toast.show(
                    getTranslation("user.switched-off", user.name()),
                    () -> stepUp.then(() -> {
                        users.switchOn(user.id(), user.version() + 1);
                        saved.run();
                    }));
            saved.run();
        }
    }

    private void switchOn() {
        if (attempt.run(() -> users.switchOn(user.id(), user.version()))) {
            done("user.switched-on", user.name());
        }
    }

    private void done(String key, String name) {
        Toast.show(getTranslation(key, name));
        saved.run();
    }
}
