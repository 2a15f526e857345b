package org.demarche.ui.signin;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.demarche.core.access.Role;
import org.jspecify.annotations.Nullable;

/** The one claim that carries roles. Only our four names count; whatever else stands there is passed over. */
record RoleClaim(@Nullable Object value) {

    Set<Role> roles() {
        var roles = EnumSet.noneOf(Role.class);
        if (value instanceof Collection<?> names) {
            for (var name : names) {
                for (var role : Role.values()) {
                    if (role.name().equals(String.valueOf(name).toUpperCase(Locale.ROOT))) {
                        roles.add(role);
                    }
                }
            }
        }
        return roles;
    }
}
