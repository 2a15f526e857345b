package org.demarche.demo.account;

import java.time.Clock;
import java.util.List;
import org.demarche.core.access.SignIn;
import org.demarche.ui.shell.DemoNotice;
import org.demarche.ui.signin.PasswordAccounts;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** The four accounts that the sign-in page of the demo offers. */
@Component
class DemoAccounts implements PasswordAccounts, UserDetailsService, DemoNotice {

    static final String PASSWORD = "demo";

    private final DemoPeople people;
    private final SignIn door;
    private final Clock clock;

    DemoAccounts(DemoPeople people, SignIn door, Clock clock) {
        this.people = people;
        this.door = door;
        this.clock = clock;
    }

    @Override
    public List<Account> offered() {
        return people.all().stream()
                .filter(DemoPerson::signsIn)
                .map(person -> new Account(person.login(), PASSWORD, person.name(), person.role()))
                .toList();
    }

    @Override
    public UserDetails loadUserByUsername(String login) {
        return people.all().stream()
                .filter(DemoPerson::signsIn)
                .filter(person -> person.login().equals(login))
                .findFirst()
                .flatMap(person -> door.known(login))
                .map(user -> new DemoPrincipal(user.id(), login, user.roles(), clock.instant()))
                .orElseThrow(() -> new UsernameNotFoundException(login));
    }
}
