package org.demarche.ui.keycloak;

import org.demarche.ui.session.OpenSessions;
import org.demarche.ui.signin.OrganisationSignIn;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.stereotype.Component;

/** Puts the adapter into the chain of filters. */
@Component
@ConditionalOnProperty("demarche.oidc.issuer")
class OidcSecurity implements OrganisationSignIn {

    private final ClientRegistrationRepository registrations;
    private final TokensInSession tokens;
    private final TokenDesk desk;
    private final Admission admission;
    private final OpenSessions sessions;

    OidcSecurity(
            ClientRegistrationRepository registrations,
            TokensInSession tokens,
            TokenDesk desk,
            Admission admission,
            OpenSessions sessions) {
        this.registrations = registrations;
        this.tokens = tokens;
        this.desk = desk;
        this.admission = admission;
        this.sessions = sessions;
    }

    @Override
    public void configure(HttpSecurity http) {
        http.oauth2Login(signIn -> signIn.failureHandler(new BackToTheDoor("failed"))
                .authorizedClientRepository(tokens)
                .authorizationEndpoint(
                        endpoint -> endpoint.authorizationRequestResolver(new SignInRequests(registrations)))
                .withObjectPostProcessor(AWAY));
        http.oidcLogout(
                logout -> logout.backChannel(channel -> channel.logoutHandler(new BackChannelLogout(sessions))));
        http.addFilterBefore(new Renewal(desk, admission, sessions), AuthorizationFilter.class);
    }

    /** The provider could not be asked where to send people. */
    private static final ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> AWAY =
            new ObjectPostProcessor<>() {
                @Override
                public <O extends OAuth2AuthorizationRequestRedirectFilter> O postProcess(O filter) {
                    filter.setAuthenticationFailureHandler(new BackToTheDoor("away"));
                    return filter;
                }
            };
}
