package org.demarche.ui.user;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Collectors;
import org.demarche.core.access.DirectoryService;
import org.demarche.core.access.NewUser;
import org.demarche.core.base.Refused;
import org.demarche.ui.part.Attempt;
import org.demarche.ui.part.DmCard;
import org.demarche.ui.part.EmptyState;
import org.demarche.ui.part.Icon;
import org.demarche.ui.part.IconButton;
import org.demarche.ui.part.Toast;
import org.jspecify.annotations.Nullable;

/** Registers somebody of the organisation before their first sign-in: chosen, since the directory knows them. */
class DirectoryCard extends DmCard {

    private final transient DirectoryService directory;
    private final transient Runnable saved;
    private final Attempt attempt = new Attempt();
    private final ComboBox<NewUser> who = new ComboBox<>(getTranslation("user.directory.who"));
    private final Paragraph roles = new Paragraph();

    DirectoryCard(DirectoryService directory, Runnable saved, Runnable close) {
        this.directory = directory;
        this.saved = saved;
        setTitle(getTranslation("user.new.title"), 2);
        suffix(new IconButton(Icon.X, getTranslation("part.close"), close));
        var people = directory.withoutAccount("");
        if (people.isEmpty()) {
            add(new EmptyState(getTranslation("user.directory.nobody"), getTranslation("user.directory.nobody.next")));
        } else {
            who.setItems(people);
            add(form(close));
        }
    }

    private Div form(Runnable close) {
        who.setItemLabelGenerator(person -> person.name() + ", " + person.email());
        who.setHelperText(getTranslation("user.directory.who.help"));
        who.setWidthFull();
        who.addValueChangeListener(change -> showRoles(change.getValue()));
        roles.addClassNames("dm-2", "dm-s");
        roles.setVisible(false);
        attempt.field("refused.directory", who);
        var register = new Button(getTranslation("user.new.save"), _ -> register());
        register.addThemeVariants(ButtonVariant.PRIMARY);
        var cancel = new Button(getTranslation("user.cancel"), _ -> close.run());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        var buttons = new Div(register, cancel);
        buttons.addClassNames("dm-row", "dm-wrap");
        var all = new Div(who, roles, attempt, buttons);
        all.addClassName("dm-stack");
        return all;
    }

    private void showRoles(@Nullable NewUser person) {
        roles.setVisible(person != null);
        if (person != null) {
            roles.setText(getTranslation(
                    "user.directory.roles",
                    person.roles().stream()
                            .sorted()
                            .map(role -> getTranslation("access.role." + role.name()))
                            .collect(Collectors.joining(", "))));
        }
    }

    private void register() {
        var person = who.getValue();
        if (attempt.run(() -> {
            if (person == null) {
                throw new Refused("refused.directory.missing");
            }
            directory.enlist(person.subject());
        })) {
            Toast.show(getTranslation("user.new.done", person.name()));
            saved.run();
        }
    }
}
