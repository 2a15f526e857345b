package org.demarche.ui.user;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import org.demarche.core.access.NewUser;
import org.demarche.core.access.UserService;
import org.demarche.core.text.Languages;
import org.demarche.ui.part.Attempt;
import org.demarche.ui.part.DmCard;
import org.demarche.ui.part.Icon;
import org.demarche.ui.part.IconButton;
import org.demarche.ui.part.Toast;
import org.demarche.ui.part.ZoneField;
import org.demarche.ui.signin.StepUp;

/** Registers an account before its first sign-in. */
class NewUserCard extends DmCard {

    private final transient UserService users;
    private final transient StepUp stepUp;
    private final transient Runnable saved;
    private final Attempt attempt = new Attempt();
    private final TextField subject = new TextField(getTranslation("user.subject"));
    private final UserFields fields = new UserFields(attempt);
    private final Select<Locale> language = new Select<>();
    private final ZoneField zone;

    NewUserCard(UserService users, StepUp stepUp, Clock clock, Runnable saved, Runnable close) {
        this.users = users;
        this.stepUp = stepUp;
        this.saved = saved;
        zone = new ZoneField(getTranslation("user.zone"), clock.instant());
        setTitle(getTranslation("user.new.title"), 2);
        suffix(new IconButton(Icon.X, getTranslation("part.close"), close));
        subject.setHelperText(getTranslation("user.subject.help"));
        subject.setRequiredIndicatorVisible(true);
        subject.setWidthFull();
        language.setLabel(getTranslation("user.language"));
        language.setItemLabelGenerator(each -> getTranslation("language." + each.getLanguage()));
        language.setItems(Languages.ALL);
        language.setValue(Languages.UKRAINIAN);
        zone.setValue(ZoneId.of("Europe/Kyiv"));
        attempt.field("refused.user.subject", subject);
        var register = new Button(getTranslation("user.new.save"), _ -> attempt.run(() -> stepUp.then(this::register)));
        register.addThemeVariants(ButtonVariant.PRIMARY);
        var cancel = new Button(getTranslation("user.cancel"), _ -> close.run());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        var buttons = new Div(register, cancel);
        buttons.addClassNames("dm-row", "dm-wrap");
        var all = new Div(subject, fields, language, zone, attempt, buttons);
        all.addClassName("dm-stack");
        add(all);
    }

    private void register() {
        boolean done = attempt.run(() -> users.register(new NewUser(
                subject.getValue(),
                fields.name(),
                fields.typedEmail(),
                zone.getValue() == null ? ZoneId.of("Europe/Kyiv") : zone.getValue(),
                language.getValue(),
                fields.roles())));
        if (done) {
            Toast.show(getTranslation("user.new.done", fields.name()));
            saved.run();
        }
    }
}
