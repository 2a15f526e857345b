package org.demarche.ui.keycloak;

import java.time.Clock;
import java.util.Optional;
import org.demarche.core.access.SignIn;
import org.demarche.core.access.SignedIn;
import org.demarche.core.base.Refused;
import org.demarche.ui.session.DoorNotes;
import org.demarche.ui.session.OpenSessions;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;

/** Sign-in by OpenID Connect: on as soon as an issuer is set. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("demarche.oidc.issuer")
@EnableConfigurationProperties(OidcSettings.class)
class OidcSignIn {

    static final String REGISTRATION = "demarche";

    /** Asks the provider about itself when somebody first needs it, so that the application starts while it is away. */
    @Bean
    ClientRegistrationRepository clientRegistrations(OidcSettings settings, Environment environment) {
        var publicUrl = environment.getProperty("demarche.public-url", "{baseUrl}");
        return new SupplierClientRegistrationRepository(
                () -> new InMemoryClientRegistrationRepository(ClientRegistrations.fromIssuerLocation(settings.issuer())
                        .registrationId(REGISTRATION)
                        .clientId(settings.clientId())
                        .clientSecret(settings.clientSecret())
                        .redirectUri(publicUrl + "/login/oauth2/code/{registrationId}")
                        .scope("openid", "profile", "email")
                        .build()));
    }

    /** Lets in who has an account and one of our roles; everybody else is told so on the sign-in page. */
    @Bean
    OAuth2UserService<OidcUserRequest, OidcUser> oidcUsers(Admission admission, DoorNotes notes) {
        return request -> {
            var account = admitted(admission, request.getIdToken());
            var here = whoIsHere();
            if (here.isPresent() && !here.get().userId().equals(account.userId())) {
                throw refusal(BackToTheDoor.SOMEBODY_ELSE);
            }
            // a provider that remembers them has asked for nothing and proves nothing anew
            here.filter(before -> account.authenticatedAt().isAfter(before.authenticatedAt()))
                    .ifPresent(before -> notes.steppedUp(before.userId()));
            return account;
        };
    }

    @Bean
    OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> codes(ProviderHttp http) {
        var client = new RestClientAuthorizationCodeTokenResponseClient();
        client.setRestClient(http.tokens());
        return client;
    }

    @Bean
    JwtDecoderFactory<ClientRegistration> idTokens(ProviderHttp http) {
        return http::idTokens;
    }

    @Bean
    TokensInSession tokensInSession() {
        return new TokensInSession();
    }

    @Bean
    ProviderHttp providerHttp(OidcSettings settings) {
        return new ProviderHttp(settings);
    }

    @Bean
    ProviderWatch providerWatch(Clock clock) {
        return new ProviderWatch(clock);
    }

    @Bean
    Admission admission(SignIn door, OpenSessions sessions, OidcSettings settings) {
        return new Admission(door, sessions, settings);
    }

    @Bean
    TokenDesk tokenDesk(ProviderHttp http, ProviderWatch watch) {
        return new TokenDesk(http, watch);
    }

    @Bean
    OidcConfirmation oidcConfirmation(ProviderWatch watch) {
        return new OidcConfirmation(watch);
    }

    @Bean
    KeycloakDirectory directory(ProviderWatch watch) {
        return new KeycloakDirectory(watch);
    }

    @Bean
    SessionChecks sessionChecks(
            ProviderHttp http,
            KeycloakDirectory directory,
            ProviderWatch watch,
            OpenSessions sessions,
            Admission admission,
            OidcSettings settings) {
        var api = settings.adminApi().map(realm -> new AdminApi(http.plain(), realm, settings));
        return new SessionChecks(api, directory, watch, sessions, admission, settings);
    }

    private static OidcAccount admitted(Admission admission, OidcIdToken token) {
        try {
            return admission.admit(token).orElseThrow(() -> refusal(BackToTheDoor.NO_ROLE));
        } catch (Refused unfit) {
            throw refusal(BackToTheDoor.NO_ADDRESS);
        }
    }

    private static Optional<SignedIn> whoIsHere() {
        var here = SecurityContextHolder.getContext().getAuthentication();
        return here != null && here.getPrincipal() instanceof SignedIn who ? Optional.of(who) : Optional.empty();
    }

    private static OAuth2AuthenticationException refusal(String reason) {
        return new OAuth2AuthenticationException(new OAuth2Error(reason));
    }
}
