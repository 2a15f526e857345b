package org.demarche.ui.find;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.demarche.core.access.Access;
import org.demarche.core.access.UserService;
import org.demarche.core.find.FindBox;
import org.demarche.ui.shell.TopBarPart;
import org.springframework.core.annotation.Order;

/** Puts the find box into the bar. */
@org.springframework.stereotype.Component
@Order(10)
class FindPart implements TopBarPart {

    private final FindBox box;
    private final Access access;
    private final UserService users;

    FindPart(FindBox box, Access access, UserService users) {
        this.box = box;
        this.access = access;
        this.users = users;
    }

    @Override
    public Optional<Component> build() {
        var field = new FindField((text, language) -> box.find(access.scope(), text, language));
        if (users.me().preferences().shortcuts()) {
            field.focusOnSlash();
        }
        return Optional.of(field);
    }
}
