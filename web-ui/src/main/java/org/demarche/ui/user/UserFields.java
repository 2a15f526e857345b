package org.demarche.ui.user;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Set;
import org.demarche.core.access.AppUser;
import org.demarche.core.access.EmailAddress;
import org.demarche.core.access.Role;
import org.demarche.ui.part.Attempt;
import org.demarche.ui.part.Strong;

/** What administrators say of every account: name, address, roles, each role with its meaning. */
class UserFields extends Composite<Div> {

    private final TextField name = new TextField(getTranslation("user.name"));
    private final EmailField email = new EmailField(getTranslation("user.email"));
    private final CheckboxGroup<Role> roles = new CheckboxGroup<>(getTranslation("user.roles"));

    UserFields(Attempt attempt) {
        name.setWidthFull();
        name.setRequiredIndicatorVisible(true);
        email.setWidthFull();
        email.setRequiredIndicatorVisible(true);
        roles.addClassName("dm-choices");
        roles.setHelperText(getTranslation("user.roles.help"));
        roles.setItems(Role.values());
        roles.setItemLabelGenerator(role -> getTranslation("access.role." + role.name()));
        roles.setRenderer(new ComponentRenderer<>(this::meaning));
        attempt.field("refused.user.name", name)
                .field("refused.email", email)
                .field("refused.user.own-admin-role", roles)
                .field("refused.user.roles", roles);
        getContent().addClassName("dm-stack");
        getContent().add(name, email, roles);
    }

    void show(AppUser user) {
        name.setValue(user.name());
        email.setValue(user.email());
        roles.setValue(user.roles());
    }

    /** They come from the directory of the organisation: shown, not changed. */
    void rolesAreGiven() {
        roles.setReadOnly(true);
        roles.setHelperText(getTranslation("user.roles.given"));
    }

    String name() {
        return name.getValue();
    }

    EmailAddress email() {
        return EmailAddress.of(email.getValue());
    }

    String typedEmail() {
        return email.getValue();
    }

    Set<Role> roles() {
        return roles.getValue();
    }

    private Component meaning(Role role) {
        var words = new Div(getTranslation("access.role-meaning." + role.name()));
        words.addClassNames("dm-2", "dm-xs");
        return new Div(new Strong(getTranslation("access.role." + role.name())), words);
    }
}
