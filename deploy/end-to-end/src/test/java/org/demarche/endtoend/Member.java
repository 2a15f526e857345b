package org.demarche.endtoend;

import java.util.List;
import java.util.Map;

/** Somebody in Keycloak, with a password and, unless they use a security key, an app for one-time codes. */
final class Member {

    static final String PASSWORD = "correct horse battery";

    private final String login;
    private final List<String> roles;
    private final Totp codes;

    Member(String login, String... roles) {
        this.login = login;
        this.roles = List.of(roles);
        codes = new Totp(secret());
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
                Character.toUpperCase(login.charAt(0)) + login.substring(1),
                "lastName",
                "Example",
                "email",
                login + "@demarche.example",
                "clientRoles",
                Map.of("demarche", roles),
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
