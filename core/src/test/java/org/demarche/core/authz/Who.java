package org.demarche.core.authz;

import java.util.Locale;
import java.util.Set;
import org.demarche.core.access.Role;

/** Who asks. Those with a role are in the team of the campaign of the rows {@code own} and {@code team}. */
enum Who {
    STAFF(Role.STAFF),
    COORDINATOR(Role.COORDINATOR),
    LEADERSHIP(Role.LEADERSHIP),
    ADMIN(Role.ADMIN),
    /** Signed in while an administrator switches the account off; was all but an administrator. */
    DISABLED(Role.STAFF, Role.COORDINATOR, Role.LEADERSHIP),
    /** A session that has ended: there is an authentication, and it is nobody's. */
    SIGNED_OUT,
    /** Nobody ever signed in. */
    ANONYMOUS;

    private final Set<Role> roles;

    Who(Role... roles) {
        this.roles = Set.of(roles);
    }

    Set<Role> roles() {
        return roles;
    }

    /** The first four have a column in the file; the others are answered alike everywhere. */
    boolean hasAColumn() {
        return ordinal() <= ADMIN.ordinal();
    }

    String login() {
        return "authz-" + name().toLowerCase(Locale.ROOT);
    }
}
