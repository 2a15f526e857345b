package org.demarche.ui.keycloak;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.core.access.Role;
import org.jspecify.annotations.Nullable;

/** The one claim that carries roles. Only our four names count, letter by letter; whatever else stands there gives nothing. */
record RoleClaim(@Nullable Object value) {

    private static final Map<String, Role> BY_NAME =
            Stream.of(Role.values()).collect(Collectors.toUnmodifiableMap(RoleClaim::name, Function.identity()));

    /** What the identity provider calls the role. */
    static String name(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    Set<Role> roles() {
        var roles = EnumSet.noneOf(Role.class);
        if (value instanceof Collection<?> names) {
            for (var name : names) {
                if (name instanceof String text && BY_NAME.containsKey(text)) {
                    roles.add(BY_NAME.get(text));
                }
            }
        }
        return roles;
    }
}
