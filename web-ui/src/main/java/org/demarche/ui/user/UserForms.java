package org.demarche.ui.user;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import org.demarche.core.access.UserId;
import org.demarche.core.access.UserService;

/** Makes the forms of accounts; the clock is for the zones. */
@org.springframework.stereotype.Component
class UserForms {

    private final UserService users;
    private final Clock clock;

    UserForms(UserService users, Clock clock) {
        this.users = users;
        this.clock = clock;
    }

    Component create(Runnable saved, Runnable close) {
        return new NewUserCard(users, clock, saved, close);
    }

    Component edit(UserId id, Runnable saved, Runnable close) {
        return new UserCard(users, users.find(id), saved, close);
    }
}
