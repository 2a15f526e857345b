package org.demarche.ui.keycloak;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How to reach the identity provider.
 *
 * @param issuer its address; sign-in by it is on when this is set
 * @param rolesClaim the claim of the ID token that lists our roles
 * @param connectTimeout for each call to it
 * @param readTimeout for each call to it
 * @param checkEvery how often an open session is checked with it
 */
@ConfigurationProperties("demarche.oidc")
record OidcSettings(
        @DefaultValue("") String issuer,
        @DefaultValue("demarche") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue("roles") String rolesClaim,
        @DefaultValue("2s") Duration connectTimeout,
        @DefaultValue("5s") Duration readTimeout,
        @DefaultValue("20s") Duration checkEvery) {

    private static final String REALMS = "/realms/";

    /** Where Keycloak's admin API has our realm; empty when the issuer is not Keycloak. */
    Optional<URI> adminApi() {
        int at = issuer.lastIndexOf(REALMS);
        return at < 0
                ? Optional.empty()
                : Optional.of(URI.create(issuer.substring(0, at) + "/admin" + issuer.substring(at)));
    }

    @Override
    public String toString() { // never the secret, which would end in a log
        return issuer + " as " + clientId;
    }
}
