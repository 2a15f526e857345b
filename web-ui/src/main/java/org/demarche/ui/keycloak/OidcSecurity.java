package org.demarche.ui.keycloak;

import org.demarche.ui.session.DoorNotes;
import org.demarche.ui.session.OpenSessions;
import org.demarche.ui.signin.OrganisationSignIn;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
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
    private final DoorNotes notes;

    OidcSecurity(
            ClientRegistrationRepository registrations,
            TokensInSession tokens,
            TokenDesk desk,
            Admission admission,
            OpenSessions sessions,
            DoorNotes notes) {
        this.registrations = registrations;
        this.tokens = tokens;
        this.desk = desk;
        this.admission = admission;
        this.sessions = sessions;
        this.notes = notes;
    }

    @Override
    public void configure(HttpSecurity http) {
        http.oauth2Login(signIn -> signIn.failureHandler(new BackToTheDoor("failed", notes))
                .authorizedClientRepository(tokens)
                .authorizationEndpoint(
                        endpoint -> endpoint.authorizationRequestResolver(new SignInRequests(registrations)))
                .withObjectPostProcessor(whenAway()));
        http.oidcLogout(
                logout -> logout.backChannel(channel -> channel.logoutHandler(new BackChannelLogout(sessions))));
        http.addFilterBefore(new BackChannelGate(), HeaderWriterFilter.class);
        http.addFilterBefore(new Renewal(desk, admission, sessions), AuthorizationFilter.class);
    }

    /** The provider could not be asked where to send people. */
    private ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> whenAway() {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends OAuth2AuthorizationRequestRedirectFilter> O postProcess(O filter) {
                filter.setAuthenticationFailureHandler(new BackToTheDoor("away", notes));
                return filter;
            }
        };
    }
}
