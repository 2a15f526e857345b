package org.demarche.ui.keycloak;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.core.access.NewUser;
import org.demarche.core.access.Role;
import org.demarche.core.text.Languages;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;

/** Somebody as Keycloak's admin API tells of them; what is not named here is not read. */
record Person(
        String id,
        String username,
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable String email,
        boolean enabled,
        @Nullable Map<String, List<String>> attributes) {

    private static final ZoneId HOME = ZoneId.of("Europe/Kyiv");
    private static final String LANGUAGE = "en";

    NewUser with(Set<Role> roles) {
        return new NewUser(
                id, name(), Objects.requireNonNullElse(email, ""), HOME, Languages.of(language()), Set.copyOf(roles));
    }

    /** The same from a token. */
    static NewUser of(OidcIdToken token, Set<Role> roles) {
        return new NewUser(
                token.getSubject(),
                Objects.requireNonNullElse(token.getFullName(), token.getSubject()),
                Objects.requireNonNullElse(token.getEmail(), ""),
                HOME,
                Languages.of(Objects.requireNonNullElse(token.getLocale(), LANGUAGE)),
                roles);
    }

    private String name() {
        var name = Stream.of(firstName, lastName)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" "));
        return name.isEmpty() ? username : name;
    }

    private String language() {
        var chosen = attributes == null ? null : attributes.get("locale");
        return chosen == null || chosen.isEmpty() ? LANGUAGE : chosen.getFirst();
    }
}
