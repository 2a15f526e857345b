package org.demarche.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The realm as operators import it stays as hard as it was made. */
class RealmFileTest {

    private static final Pattern SECRET =
            Pattern.compile("\"(secret|value|secretData|password|privateKey)\"\\s*:\\s*\"(?!\\$\\{)[^\"]+\"");

    private final JsonNode realm = JsonMapper.shared().readTree(Path.of("..", "keycloak", "demarche-realm.json"));
    private final JsonNode client = one("clients", "clientId", "demarche");

    @Test
    void holdsNoSecretAndNobody() {
        assertThat(SECRET.matcher(realm.toPrettyString()).find()).isFalse();
        assertThat(client.get("secret").asString()).isEqualTo("${DEMARCHE_OIDC_CLIENT_SECRET}");
        assertThat(names(realm.get("users"), "username")).containsExactly("service-account-demarche");
    }

    @Test
    void hasOurFourRolesAndTheTwoThatNeedAKey() {
        var roles = realm.get("roles").get("client").get("demarche");

        assertThat(names(roles, "name")).containsExactlyInAnyOrder("staff", "coordinator", "leadership", "admin");
        for (var role : roles) {
            boolean strong =
                    Set.of("leadership", "admin").contains(role.get("name").asString());
            assertThat(role.path("composites").path("realm").toString().contains("strong-sign-in"))
                    .as(role.get("name").asString())
                    .isEqualTo(strong);
        }
    }

    @Test
    void asksEverybodyForASecondFactor() {
        assertThat(realm.get("browserFlow").asString()).isEqualTo("browser with second factor");
        assertThat(requirement("two steps", "auth-username-password-form")).isEqualTo("REQUIRED");
        assertThat(requirement("security key", "webauthn-authenticator")).isEqualTo("REQUIRED");
        assertThat(requirement("one-time code", "auth-otp-form")).isEqualTo("REQUIRED");
        assertThat(condition("signs in strongly")).isEqualTo("strong-sign-in false");
        assertThat(condition("does not sign in strongly")).isEqualTo("strong-sign-in true");
        assertThat(realm.get("otpPolicyCodeReusable").asBoolean()).isFalse();
        assertThat(realm.get("webAuthnPolicyUserVerificationRequirement").asString())
                .isEqualTo("required");
    }

    @Test
    void guessingIsSlow() {
        assertThat(realm.get("bruteForceProtected").asBoolean()).isTrue();
        assertThat(realm.get("failureFactor").asInt()).isLessThanOrEqualTo(5);
        assertThat(realm.get("passwordPolicy").asString()).contains("length(14)", "notUsername");
    }

    @Test
    void onlyTheCodeFlowWithPkceIsOn() {
        assertThat(client.get("standardFlowEnabled").asBoolean()).isTrue();
        assertThat(attribute("pkce.code.challenge.method")).isEqualTo("S256");
        assertThat(client.get("publicClient").asBoolean()).isFalse();
        assertThat(client.get("implicitFlowEnabled").asBoolean()).isFalse();
        assertThat(client.get("directAccessGrantsEnabled").asBoolean()).isFalse();
        assertThat(client.get("fullScopeAllowed").asBoolean()).isFalse();
        assertThat(attribute("oauth2.device.authorization.grant.enabled")).isEqualTo("false");
        assertThat(attribute("oidc.ciba.grant.enabled")).isEqualTo("false");
        assertThat(attribute("standard.token.exchange.enabled")).isEqualTo("false");
        assertThat(client.get("optionalClientScopes")).isEmpty();
        assertThat(realm.get("directGrantFlow").asString()).isEqualTo("no direct grant");
        assertThat(requirement("no direct grant", "deny-access-authenticator")).isEqualTo("REQUIRED");
        for (var off : List.of("admin-cli", "security-admin-console")) {
            assertThat(one("clients", "clientId", off).get("enabled").asBoolean())
                    .as(off)
                    .isFalse();
        }
    }

    /** Who could write them would be somebody else to the product, and get their mail. */
    @Test
    void onlyAdministratorsWriteNamesAndAddresses() {
        var profile = JsonMapper.shared()
                .readTree(realm.at("/components/org.keycloak.userprofile.UserProfileProvider/0/config")
                        .get("kc.user.profile.config")
                        .get(0)
                        .asString());

        assertThat(names(profile.get("attributes"), "name"))
                .containsExactlyInAnyOrder("username", "email", "firstName", "lastName");
        for (var attribute : profile.get("attributes")) {
            assertThat(attribute.get("permissions").get("edit").toString())
                    .as(attribute.get("name").asString())
                    .isEqualTo("[\"admin\"]");
        }
    }

    @Test
    void leadsBackToOneAddressOnly() {
        assertThat(client.get("redirectUris").toString())
                .isEqualTo("[\"${DEMARCHE_PUBLIC_URL}/login/oauth2/code/demarche\"]");
        assertThat(attribute("post.logout.redirect.uris")).isEqualTo("${DEMARCHE_PUBLIC_URL}/sign-in?signed-out");
        assertThat(client.get("webOrigins")).isEmpty();
    }

    @Test
    void tellsTheApplicationOfEveryLogout() {
        assertThat(attribute("backchannel.logout.url"))
                .isEqualTo("${DEMARCHE_PUBLIC_URL}/logout/connect/back-channel/demarche");
        assertThat(attribute("backchannel.logout.session.required")).isEqualTo("true");
    }

    @Test
    void tokensAndSessionsAreShort() {
        assertThat(realm.get("accessTokenLifespan").asInt()).isLessThanOrEqualTo(60);
        assertThat(realm.get("ssoSessionIdleTimeout").asInt()).isLessThanOrEqualTo(1800);
        assertThat(realm.get("ssoSessionMaxLifespan").asInt()).isLessThanOrEqualTo(43_200);
        assertThat(realm.get("rememberMe").asBoolean()).isFalse();
    }

    @Test
    void theServiceAccountReadsPeopleAndNothingElse() {
        var account = one("users", "username", "service-account-demarche");

        assertThat(account.get("clientRoles").toString())
                .isEqualTo("{\"realm-management\":[\"view-users\",\"query-users\",\"view-clients\"]}");
    }

    @Test
    void rolesStandInOneClaimOfTheIdToken() {
        var mapper = client.get("protocolMappers").get(0).get("config");

        assertThat(client.get("protocolMappers")).hasSize(1);
        assertThat(mapper.get("claim.name").asString()).isEqualTo("roles");
        assertThat(mapper.get("usermodel.clientRoleMapping.clientId").asString())
                .isEqualTo("demarche");
        assertThat(mapper.get("id.token.claim").asString()).isEqualTo("true");
        assertThat(mapper.get("access.token.claim").asString()).isEqualTo("false");
    }

    @Test
    void keepsWhatHappened() {
        assertThat(realm.get("eventsEnabled").asBoolean()).isTrue();
        assertThat(realm.get("adminEventsEnabled").asBoolean()).isTrue();
    }

    private String requirement(String flow, String authenticator) {
        return StreamSupport.stream(
                        one("authenticationFlows", "alias", flow)
                                .get("authenticationExecutions")
                                .spliterator(),
                        false)
                .filter(each -> each.path("authenticator").asString("").equals(authenticator))
                .findFirst()
                .orElseThrow()
                .get("requirement")
                .asString();
    }

    private String condition(String alias) {
        var config = one("authenticatorConfig", "alias", alias).get("config");
        return config.get("condUserRole").asString() + " "
                + config.get("negate").asString();
    }

    private String attribute(String name) {
        return client.get("attributes").get(name).asString();
    }

    private JsonNode one(String list, String key, String value) {
        return StreamSupport.stream(realm.get(list).spliterator(), false)
                .filter(each -> each.path(key).asString("").equals(value))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> names(JsonNode list, String key) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(each -> each.get(key).asString())
                .collect(Collectors.toSet());
    }
}
