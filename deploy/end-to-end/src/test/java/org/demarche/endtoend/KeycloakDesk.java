package org.demarche.endtoend;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;

/** What an administrator of Keycloak does in its console, by the API that the console uses. */
final class KeycloakDesk {

    private static final ParameterizedTypeReference<List<Map<String, Object>>> LIST =
            new ParameterizedTypeReference<>() {};
    private static final ParameterizedTypeReference<Map<String, Object>> ONE = new ParameterizedTypeReference<>() {};

    private final RestClient http = RestClient.create();
    private final String address;
    private final String realm;

    KeycloakDesk(String address) {
        this.address = address;
        realm = address + "/admin/realms/demarche";
    }

    void disable(Member member) {
        http.put()
                .uri(realm + "/users/" + id(member))
                .headers(headers -> headers.setBearerAuth(token()))
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("enabled", false))
                .retrieve()
                .toBodilessEntity();
    }

    void takeRole(Member member, String role) {
        var client = first("/clients?clientId=demarche").get("id");
        var given = list("/users/" + id(member) + "/role-mappings/clients/" + client).stream()
                .filter(each -> role.equals(each.get("name")))
                .toList();
        http.method(HttpMethod.DELETE)
                .uri(realm + "/users/" + id(member) + "/role-mappings/clients/" + client)
                .headers(headers -> headers.setBearerAuth(token()))
                .contentType(MediaType.APPLICATION_JSON)
                .body(given)
                .retrieve()
                .toBodilessEntity();
    }

    /** Ends all sessions of somebody; Keycloak tells the applications. */
    void signOut(Member member) {
        http.post()
                .uri(realm + "/users/" + id(member) + "/logout")
                .headers(headers -> headers.setBearerAuth(token()))
                .retrieve()
                .toBodilessEntity();
    }

    /** As everybody may whom an administrator registers; people of a realm file have no roles but those that it names. */
    void letManageTheirAccount(Member member) {
        http.post()
                .uri(realm + "/users/" + id(member) + "/role-mappings/realm")
                .headers(headers -> headers.setBearerAuth(token()))
                .contentType(MediaType.APPLICATION_JSON)
                .body(List.of(one("/roles/default-roles-demarche")))
                .retrieve()
                .toBodilessEntity();
    }

    String id(Member member) {
        return String.valueOf(
                first("/users?exact=true&username=" + member.login()).get("id"));
    }

    /** What logout tokens call the session that somebody has. */
    String sessionOf(Member member) {
        return String.valueOf(first("/users/" + id(member) + "/sessions").get("id"));
    }

    int sessions(Member member) {
        return list("/users/" + id(member) + "/sessions").size();
    }

    /** A genuine token of Keycloak, for something else than a logout. */
    String token() {
        return token(
                "master",
                Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        "admin-cli",
                        "username",
                        Keycloak.ROOT,
                        "password",
                        Keycloak.ROOT_PASSWORD));
    }

    String tokenOfService() {
        return token(
                "demarche",
                Map.of(
                        "grant_type", "client_credentials",
                        "client_id", "demarche",
                        "client_secret", Keycloak.SECRET));
    }

    private String token(String of, Map<String, String> form) {
        var answer = http.post()
                .uri(address + "/realms/" + of + "/protocol/openid-connect/token")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(MultiValueMap.fromSingleValue(form))
                .retrieve()
                .body(Map.class);
        return String.valueOf(Objects.requireNonNull(answer).get("access_token"));
    }

    private Map<String, Object> one(String path) {
        return Objects.requireNonNull(http.get()
                .uri(realm + path)
                .headers(headers -> headers.setBearerAuth(token()))
                .retrieve()
                .body(ONE));
    }

    private Map<String, Object> first(String path) {
        return list(path).getFirst();
    }

    private List<Map<String, Object>> list(String path) {
        return Objects.requireNonNull(http.get()
                .uri(realm + path)
                .headers(headers -> headers.setBearerAuth(token()))
                .retrieve()
                .body(LIST));
    }
}
