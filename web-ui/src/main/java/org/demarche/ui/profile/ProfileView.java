package org.demarche.ui.profile;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.demarche.core.access.Preferences;
import org.demarche.core.access.Theme;
import org.demarche.core.access.UserService;
import org.demarche.core.text.Languages;
import org.demarche.ui.feed.FeedDesk;
import org.demarche.ui.feed.FeedsCard;
import org.demarche.ui.part.DmCard;
import org.demarche.ui.part.PageHeader;
import org.demarche.ui.part.Switch;
import org.demarche.ui.part.Toast;
import org.demarche.ui.part.ZoneField;
import org.demarche.ui.reminder.DelegateCard;
import org.demarche.ui.reminder.OwnRemindersCard;
import org.demarche.ui.reminder.ReminderDesk;
import org.demarche.ui.shell.Crumb;
import org.demarche.ui.shell.HasCrumbs;
import org.demarche.ui.shell.LanguageOfWindow;
import org.demarche.ui.shell.Scheme;

/** The preferences of who is signed in. Each choice counts at once and can be undone: there is nothing to save. */
@Route("profile")
@PermitAll
class ProfileView extends Main implements HasCrumbs {

    private static final int HOURS = 24;

    private final transient UserService users;
    private final transient LanguageOfWindow window;
    private final transient Clock clock;
    private final OwnRemindersCard ownReminders;
    private transient Preferences chosen;

    ProfileView(UserService users, LanguageOfWindow window, ReminderDesk desk, FeedDesk feeds, Clock clock) {
        this.users = users;
        this.window = window;
        this.clock = clock;
        ownReminders = new OwnRemindersCard(desk.policies(), users);
        var me = users.me();
        chosen = me.preferences();
        addClassName("dm-page");
        var choices = new Div(look(), reminders(), ownReminders, new DelegateCard(desk), keys());
        choices.addClassName("dm-stack");
        if (feeds.isOffered()) {
            choices.add(new FeedsCard(feeds));
        }
        var columns = new Div(choices, new AccountCard(me));
        columns.addClassNames("dm-cols", "day");
        add(new PageHeader(getTranslation("profile.title")).sub(getTranslation("profile.sub")), columns);
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(Crumb.here(getTranslation("profile.title")));
    }

    private Component look() {
        var language = new Select<Locale>();
        language.setLabel(getTranslation("profile.language"));
        language.setItemLabelGenerator(locale -> getTranslation("language." + locale.getLanguage()));
        language.setItems(Languages.ALL);
        language.setValue(chosen.language());
        language.addValueChangeListener(change -> speak(change.getValue()));
        var theme = new Switch<Theme>(
                getTranslation("profile.theme"),
                List.of(Theme.values()),
                each -> getTranslation("access.theme." + each.name()));
        theme.setValue(chosen.theme());
        theme.addValueChangeListener(change -> prefer(new Preferences(
                chosen.language(), chosen.zone(), change.getValue(), chosen.digestHour(), chosen.shortcuts())));
        return card("profile.look", language, labelled("profile.theme", theme));
    }

    private Component reminders() {
        var zone = new ZoneField(getTranslation("profile.zone"), clock.instant());
        zone.setHelperText(getTranslation("profile.zone.help"));
        zone.setValue(chosen.zone());
        zone.addValueChangeListener(
                change -> live(change.getValue() == null ? chosen.zone() : change.getValue(), zone));
        var hour = new Select<Integer>();
        hour.setLabel(getTranslation("profile.digest-hour"));
        hour.setHelperText(getTranslation("profile.digest-hour.help"));
        hour.setItemLabelGenerator(each -> LocalTime.of(each, 0).toString());
        hour.setItems(IntStream.range(0, HOURS).boxed().toList());
        hour.setValue(chosen.digestHour());
        hour.addValueChangeListener(change -> prefer(new Preferences(
                chosen.language(), chosen.zone(), chosen.theme(), change.getValue(), chosen.shortcuts())));
        return card("profile.reminders", zone, hour);
    }

    private Component keys() {
        var shortcuts = new Checkbox(getTranslation("profile.shortcuts"), chosen.shortcuts());
        shortcuts.setHelperText(getTranslation("profile.shortcuts.help"));
        shortcuts.addValueChangeListener(change -> prefer(new Preferences(
                chosen.language(), chosen.zone(), chosen.theme(), chosen.digestHour(), change.getValue())));
        return card("profile.keys", shortcuts);
    }

    /** The page comes again in the other language. */
    private void speak(Locale language) {
        users.prefer(new Preferences(language, chosen.zone(), chosen.theme(), chosen.digestHour(), chosen.shortcuts()));
        getUI().ifPresent(ui -> window.choose(language, ui));
    }

    private void live(ZoneId zone, ZoneField field) {
        field.setValue(zone);
        prefer(new Preferences(chosen.language(), zone, chosen.theme(), chosen.digestHour(), chosen.shortcuts()));
    }

    private void prefer(Preferences wanted) {
        if (wanted.equals(chosen)) {
            return;
        }
        var before = chosen;
        apply(wanted);
        Toast.show(getTranslation("profile.kept"), () -> {
            apply(before);
            getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
        });
    }

    private void apply(Preferences wanted) {
        users.prefer(wanted);
        chosen = wanted;
        ownReminders.show();
        new Scheme(wanted.theme()).applyTo(this);
    }

    private DmCard card(String title, Component... fields) {
        var stack = new Div(fields);
        stack.addClassName("dm-stack");
        return new DmCard(getTranslation(title), stack);
    }

    private Component labelled(String label, Component group) {
        var words = new Span(getTranslation(label));
        words.addClassName("dm-label");
        words.getElement().setAttribute("aria-hidden", "true");
        return new Div(words, group);
    }
}
