package org.demarche.ui.keycloak;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.core.access.NewUser;
import org.demarche.core.access.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * The part of Keycloak's admin API that we read, as the service account of our client: {@code view-users},
 * {@code query-users}, {@code view-clients}. Called by one thread.
 */
class AdminApi {

    private static final String ALL = "?max=10000";
    private static final ParameterizedTypeReference<List<Named>> NAMED = new ParameterizedTypeReference<>() {};
    private static final ParameterizedTypeReference<List<Person>> PEOPLE = new ParameterizedTypeReference<>() {};
    private static final ParameterizedTypeReference<Person> PERSON = new ParameterizedTypeReference<>() {};

    private final RestClient http;
    private final URI realm;
    private final OidcSettings settings;
    private @Nullable String client;
    private String token = "";
    private long tokenUntil;

    AdminApi(RestClient http, URI realm, OidcSettings settings) {
        this.http = http;
        this.realm = realm;
        this.settings = settings;
    }

    /**
     * Everybody who has one of our roles, given to them or to a group that they are in, and whose account is on. A role that
     * is part of another role is not looked for: {@link #person} knows it.
     *
     * @throws RestClientException when Keycloak does not answer or refuses
     */
    List<NewUser> people() {
        var people = new HashMap<String, Person>();
        var roles = new HashMap<String, Set<Role>>();
        for (var role : Role.values()) {
            for (var person : holders(RoleClaim.name(role))) {
                people.put(person.id(), person);
                roles.computeIfAbsent(person.id(), _ -> EnumSet.noneOf(Role.class))
                        .add(role);
            }
        }
        return people.values().stream()
                .filter(Person::enabled)
                .map(person -> person.with(Objects.requireNonNull(roles.get(person.id()))))
                .toList();
    }

    /** Who has a role, some of them perhaps twice. */
    private List<Person> holders(String role) {
        var path = "/clients/{client}/roles/{role}/";
        var holders = new ArrayList<>(get(PEOPLE, path + "users" + ALL, client(), role));
        get(NAMED, path + "groups" + ALL, client(), role).forEach(group -> addMembers(group.id(), holders));
        return holders;
    }

    /** A group has what the group above it has. */
    private void addMembers(String group, List<Person> holders) {
        holders.addAll(get(PEOPLE, "/groups/{group}/members" + ALL, group));
        get(NAMED, "/groups/{group}/children" + ALL, group).forEach(child -> addMembers(child.id(), holders));
    }

    /**
     * Somebody with all roles that they have, also by groups; empty when their account is off or gone.
     *
     * @throws RestClientException when Keycloak does not answer or refuses
     */
    Optional<NewUser> person(String subject) {
        try {
            var person = get(PERSON, "/users/{id}", subject);
            var path = "/users/{id}/role-mappings/clients/{client}/composite";
            var names = get(NAMED, path, subject, client()).stream()
                    .map(Named::name)
                    .collect(Collectors.toSet());
            return Optional.of(person).filter(Person::enabled).map(who -> who.with(new RoleClaim(names).roles()));
        } catch (HttpClientErrorException.NotFound gone) {
            return Optional.empty();
        }
    }

    private String client() {
        if (client == null) {
            client = get(NAMED, "/clients?clientId={id}", settings.clientId())
                    .getFirst()
                    .id();
        }
        return client;
    }

    private <T> T get(ParameterizedTypeReference<T> kind, String path, Object... values) {
        return Objects.requireNonNull(http.get()
                .uri(realm + path, values)
                .headers(headers -> headers.setBearerAuth(token()))
                .retrieve()
                .body(kind));
    }

    private String token() {
        if (token.isEmpty() || System.nanoTime() - tokenUntil >= 0) {
            var form = new LinkedMultiValueMap<>(Map.of(
                    "grant_type", List.of("client_credentials"),
                    "client_id", List.of(settings.clientId()),
                    "client_secret", List.of(settings.clientSecret())));
            var answer = Objects.requireNonNull(http.post()
                    .uri(settings.issuer() + "/protocol/openid-connect/token")
                    .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                    .body(form)
                    .retrieve()
                    .body(Token.class));
            token = answer.access_token();
            tokenUntil =
                    System.nanoTime() + Duration.ofSeconds(answer.expires_in()).toNanos() / 2;
        }
        return token;
    }

    private record Token(String access_token, long expires_in) {

        @Override
        public String toString() { // never the token, which would end in a log
            return "for " + expires_in + " s";
        }
    }

    private record Named(String id, String name) {}
}
