package org.demarche.ui.signin;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How to reach the identity provider.
 *
 * @param issuer its address; sign-in by it is on when this is set
 * @param rolesClaim the claim of the ID token that lists our roles
 */
@ConfigurationProperties("demarche.oidc")
record OidcSettings(
        @DefaultValue("") String issuer,
        @DefaultValue("demarche") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue("roles") String rolesClaim) {}
