package org.demarche.ui.keycloak;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.demarche.ui.session.OpenSession;
import org.demarche.ui.session.SignOutAtProvider;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClientException;

/** Asks the identity provider for new tokens of an open session, and tells it that one is over. */
class TokenDesk implements SignOutAtProvider {

    private static final Logger LOG = LoggerFactory.getLogger(TokenDesk.class);
    private static final String END_SESSION = "end_session_endpoint";

    private final ProviderHttp http;
    private final RestClientRefreshTokenTokenResponseClient refreshing =
            new RestClientRefreshTokenTokenResponseClient();
    private final ProviderWatch watch;
    private volatile Optional<JwtDecoder> decoder = Optional.empty();

    TokenDesk(ProviderHttp http, ProviderWatch watch) {
        this.http = http;
        this.watch = watch;
        refreshing.setRestClient(http.tokens());
    }

    /** How a renewal went. */
    sealed interface Renewed {

        record Told(OidcIdToken token) implements Renewed {}

        /** The provider has ended the session. */
        record Ended() implements Renewed {}

        /** It did not answer, or there is nothing to renew with. */
        record Unknown() implements Renewed {}
    }

    Renewed renew(OpenSession session) {
        var tokens = TokensInSession.of(session.session());
        var refresh = tokens.map(OAuth2AuthorizedClient::getRefreshToken);
        if (tokens.isEmpty() || refresh.isEmpty()) {
            return new Renewed.Unknown();
        }
        try {
            return renew(session, tokens.get(), refresh.get());
        } catch (OAuth2AuthorizationException e) {
            if (OAuth2ErrorCodes.INVALID_GRANT.equals(e.getError().getErrorCode())) {
                return new Renewed.Ended();
            }
            watch.failed(e);
        } catch (RestClientException | JwtException e) {
            watch.failed(e);
        }
        return new Renewed.Unknown();
    }

    private Renewed renew(OpenSession session, OAuth2AuthorizedClient tokens, OAuth2RefreshToken refresh) {
        var registration = tokens.getClientRegistration();
        var answer = Objects.requireNonNull(refreshing.getTokenResponse(
                new OAuth2RefreshTokenGrantRequest(registration, tokens.getAccessToken(), refresh)));
        watch.answered();
        TokensInSession.keep(
                session.session(),
                new OAuth2AuthorizedClient(
                        registration,
                        tokens.getPrincipalName(),
                        answer.getAccessToken(),
                        Objects.requireNonNullElse(answer.getRefreshToken(), refresh)));
        return answer.getAdditionalParameters().get(OidcParameterNames.ID_TOKEN) instanceof String text
                ? new Renewed.Told(idToken(text, registration))
                : new Renewed.Unknown();
    }

    private OidcIdToken idToken(String text, ClientRegistration registration) {
        var known = decoder.orElseGet(() -> http.idTokens(registration));
        decoder = Optional.of(known);
        var token = known.decode(text);
        return new OidcIdToken(text, token.getIssuedAt(), token.getExpiresAt(), token.getClaims());
    }

    /** By the refresh token, as Keycloak allows; its session ends, and with it the ones at other applications. */
    @Override
    public void signOut(OpenSession session) {
        TokensInSession.of(session.session()).ifPresent(tokens -> {
            var provider = tokens.getClientRegistration().getProviderDetails().getConfigurationMetadata();
            var refresh = tokens.getRefreshToken();
            if (refresh != null && provider.get(END_SESSION) instanceof String address) {
                signOut(tokens.getClientRegistration(), address, refresh.getTokenValue());
            }
        });
    }

    private void signOut(ClientRegistration registration, String address, String refresh) {
        try {
            http.plain()
                    .post()
                    .uri(address)
                    .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                    .body(MultiValueMap.fromSingleValue(Map.of(
                            "client_id", registration.getClientId(),
                            "client_secret", registration.getClientSecret(),
                            "refresh_token", refresh)))
                    .retrieve()
                    .toBodilessEntity();
        } catch (RestClientException e) {
            LOG.warn("A session could not be ended at the identity provider: {}", e.toString());
        }
    }
}
