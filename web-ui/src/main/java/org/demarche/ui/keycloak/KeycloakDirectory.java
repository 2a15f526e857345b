package org.demarche.ui.keycloak;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.demarche.core.access.Directory;
import org.demarche.core.access.NewUser;

/** What Keycloak said last about who may come. Filled by {@link SessionChecks}; those who read it never wait for a network. */
class KeycloakDirectory implements Directory {

    private final ProviderWatch watch;
    private volatile List<NewUser> people = List.of();

    KeycloakDirectory(ProviderWatch watch) {
        this.watch = watch;
    }

    void hold(List<NewUser> now) {
        people = now.stream().sorted(Comparator.comparing(NewUser::name)).toList();
    }

    @Override
    public List<NewUser> people() {
        return people;
    }

    Optional<NewUser> person(String subject) {
        return people.stream()
                .filter(person -> person.subject().equals(subject))
                .findFirst();
    }

    @Override
    public Optional<Instant> awaySince() {
        return watch.awaySince();
    }
}
