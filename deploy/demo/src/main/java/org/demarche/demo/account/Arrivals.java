package org.demarche.demo.account;

import org.demarche.core.access.SignIn;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.stereotype.Component;

/** Tells the account of one of the demo's people that they came in, as an identity provider's way in does. */
@Component
class Arrivals {

    private final DemoPeople people;
    private final SignIn door;

    Arrivals(DemoPeople people, SignIn door) {
        this.people = people;
        this.door = door;
    }

    @EventListener
    void on(AuthenticationSuccessEvent success) {
        if (success.getAuthentication().getPrincipal() instanceof DemoPrincipal who) {
            people.all().stream()
                    .filter(person -> person.login().equals(who.getUsername()))
                    .findFirst()
                    .ifPresent(person -> door.admit(person.account()));
        }
    }
}
