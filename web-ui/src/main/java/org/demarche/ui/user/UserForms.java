package org.demarche.ui.user;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import org.demarche.core.access.DirectoryService;
import org.demarche.core.access.UserId;
import org.demarche.core.access.UserService;
import org.demarche.ui.signin.StepUp;

/** Makes the forms of accounts; the clock is for the zones. */
@org.springframework.stereotype.Component
class UserForms {

    private final UserService users;
    private final DirectoryService directory;
    private final TeamsOfUser teams;
    private final StepUp stepUp;
    private final Clock clock;

    UserForms(UserService users, DirectoryService directory, TeamsOfUser teams, StepUp stepUp, Clock clock) {
        this.users = users;
        this.directory = directory;
        this.teams = teams;
        this.stepUp = stepUp;
        this.clock = clock;
    }

    /** By choice from the directory; written by hand where there is none that can be read. */
    Component create(Runnable saved, Runnable close) {
        return directory.knowsAnybody()
                ? new DirectoryCard(directory, saved, close)
                : new NewUserCard(users, stepUp, clock, saved, close);
    }

    Component edit(UserId id, Runnable saved, Runnable close) {
        var user = users.find(id);
        return new UserCard(users, user, teams.of(user), stepUp, saved, close);
    }
}
