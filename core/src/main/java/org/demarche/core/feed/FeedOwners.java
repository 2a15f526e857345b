package org.demarche.core.feed;

import java.util.Optional;
import java.util.Set;
import org.demarche.core.access.Directory;
import org.demarche.core.access.InAbsence;
import org.demarche.core.access.NewUser;
import org.demarche.core.access.Policy;
import org.demarche.core.access.Right;
import org.demarche.core.access.Role;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who the owners of feeds are by now: somebody who signs in no more must not go on reading. */
@Component
class FeedOwners {

    private final FeedSettings settings;
    private final ObjectProvider<Directory> directories;

    FeedOwners(FeedSettings settings, ObjectProvider<Directory> directories) {
        this.settings = settings;
        this.directories = directories;
    }

    /** Empty when nobody has feeds here, or the owner may not read campaigns any more. */
    Optional<InAbsence> now(Claimed feed) {
        var roles = roles(feed);
        return settings.allowed() && Policy.allows(Right.READ_CAMPAIGNS, roles)
                ? Optional.of(new InAbsence(feed.userId(), roles))
                : Optional.empty();
    }

    /** As the identity provider told last; where it has no list for us, as of the owner's last sign-in. */
    private Set<Role> roles(Claimed feed) {
        for (var directory : directories) {
            var people = directory.people();
            if (!people.isEmpty() || directory.awaySince().isPresent()) {
                return people.stream()
                        .filter(person -> person.subject().equals(feed.subject()))
                        .findFirst()
                        .map(NewUser::roles)
                        .orElse(Set.of());
            }
        }
        return feed.roles();
    }
}
