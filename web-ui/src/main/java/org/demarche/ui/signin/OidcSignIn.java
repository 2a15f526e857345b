package org.demarche.ui.signin;

import java.time.ZoneId;
import java.util.Objects;
import org.demarche.core.access.NewUser;
import org.demarche.core.access.SignIn;
import org.demarche.core.text.Languages;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Sign-in by OpenID Connect: on as soon as an issuer is set. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("demarche.oidc.issuer")
@EnableConfigurationProperties(OidcSettings.class)
class OidcSignIn {

    static final String REGISTRATION = "demarche";
    static final String NO_ROLE = "no_role";
    private static final ZoneId HOME = ZoneId.of("Europe/Kyiv");

    @Bean
    ClientRegistrationRepository clientRegistrations(OidcSettings settings) {
        return new InMemoryClientRegistrationRepository(ClientRegistrations.fromIssuerLocation(settings.issuer())
                .registrationId(REGISTRATION)
                .clientId(settings.clientId())
                .clientSecret(settings.clientSecret())
                .scope("openid", "profile", "email")
                .build());
    }

    /** Lets in who has an account and one of our roles; everybody else is told so on the sign-in page. */
    @Bean
    OAuth2UserService<OidcUserRequest, OidcUser> oidcUsers(SignIn door, OidcSettings settings) {
        var provider = new OidcUserService();
        return request -> {
            var user = Objects.requireNonNull(provider.loadUser(request));
            var roles = new RoleClaim(user.getClaims().get(settings.rolesClaim())).roles();
            var who = new NewUser(
                    user.getSubject(),
                    Objects.requireNonNullElse(user.getFullName(), user.getSubject()),
                    Objects.requireNonNullElse(user.getEmail(), ""),
                    HOME,
                    Languages.of(Objects.requireNonNullElse(user.getLocale(), "en")),
                    roles);
            return door.admit(who)
                    .map(account -> new OidcAccount(account.id(), account.roles(), user))
                    .orElseThrow(() -> new OAuth2AuthenticationException(new OAuth2Error(NO_ROLE)));
        };
    }
}
