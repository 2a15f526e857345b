package org.demarche.core.access;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door: turns somebody that an identity provider vouches for into an account here. Called by the ways to sign in,
 * before anybody is authenticated, so it is no service.
 */
@Component
@Background(Work.SIGN_IN)
public class SignIn {

    private final AppUsers users;
    private final Clock clock;

    SignIn(AppUsers users, Clock clock) {
        this.users = users;
        this.clock = clock;
    }

    /**
     * Registers the account at the first sign-in, refreshes its name, address and roles at the later ones.
     *
     * @return empty when the account is switched off here or comes without any role
     */
    @Transactional
    public Optional<AppUser> admit(NewUser who) {
        if (who.roles().isEmpty()) {
            return Optional.empty();
        }
        var user = users.findBySubject(who.subject()).orElseGet(() -> AppUser.register(UserId.create(), who));
        if (!user.active()) {
            return Optional.empty();
        }
        user.seen(who.name(), EmailAddress.of(who.email()), who.roles(), clock.instant());
        return Optional.of(users.save(user));
    }

    /** Makes the account of somebody who is known to come, and has not yet: no sign-in stands in it. */
    @Transactional
    public AppUser expect(NewUser who) {
        return users.findBySubject(who.subject()).orElseGet(() -> users.save(AppUser.register(UserId.create(), who)));
    }

    /** An account by what the identity provider calls it. */
    @Transactional(readOnly = true)
    public Optional<AppUser> known(String subject) {
        return users.findBySubject(subject).filter(AppUser::active);
    }
}
