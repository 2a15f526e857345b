package org.demarche.endtoend;

import java.util.List;
import java.util.Map;

/** Somebody in Keycloak, with a password and, unless they use a security key, an app for one-time codes. */
final class Member {

    static final String PASSWORD = "correct horse battery";

    private static final String LAST_NAME = "Example";

    private final String login;
    private final List<String> roles;
    private final List<String> groups;
    private final Totp codes;

    Member(String login, String... roles) {
        this(login, List.of(roles), List.of());
    }

    private Member(String login, List<String> roles, List<String> groups) {
        this.login = login;
        this.roles = roles;
        this.groups = groups;
        codes = new Totp(secret());
    }

    /** Somebody who has no role but those of the group, and of the groups above it. */
    static Member of(String group, String login) {
        return new Member(login, List.of(), List.of(group));
    }

    /** As the application calls them. */
    String name() {
        return firstName() + " " + LAST_NAME;
    }

    private String firstName() {
        return Character.toUpperCase(login.charAt(0)) + login.substring(1);
    }

    String login() {
        return login;
    }

    String code() {
        return codes.next();
    }

    /** As a realm file tells of people. */
    Map<String, Object> asRealmTellsIt() {
        return Map.of(
                "username",
                login,
                "enabled",
                true,
                "emailVerified",
                true,
                "firstName",
                firstName(),
                "lastName",
                LAST_NAME,
                "email",
                login + "@demarche.example",
                "clientRoles",
                Map.of("demarche", roles),
                "groups",
                groups,
                "credentials",
                credentials());
    }

    private List<Map<String, Object>> credentials() {
        var password = Map.<String, Object>of("type", "password", "value", PASSWORD);
        var codes = Map.<String, Object>of(
                "type", "otp",
                "secretData", "{\"value\":\"%s\"}".formatted(secret()),
                "credentialData",
                        "{\"subType\":\"totp\",\"digits\":6,\"period\":30,\"algorithm\":\"HmacSHA1\",\"counter\":0}");
        return usesKey() ? List.of(password) : List.of(password, codes);
    }

    boolean usesKey() {
        return roles.contains("leadership") || roles.contains("admin");
    }

    private String secret() {
        return "secret of " + login + " in tests";
    }
}
