package org.demarche.demo.account;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.demarche.core.access.Directory;
import org.demarche.core.access.NewUser;
import org.springframework.stereotype.Component;

/** The people of the demo as an organisation's directory: never away. */
@Component
class DemoDirectory implements Directory {

    private final DemoPeople people;

    DemoDirectory(DemoPeople people) {
        this.people = people;
    }

    @Override
    public List<NewUser> people() {
        return people.all().stream()
                .map(DemoPerson::account)
                .sorted(Comparator.comparing(NewUser::name))
                .toList();
    }

    @Override
    public Optional<Instant> awaySince() {
        return Optional.empty();
    }
}
