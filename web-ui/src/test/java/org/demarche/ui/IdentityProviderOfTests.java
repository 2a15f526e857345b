package org.demarche.ui;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;

/** Named, never called: view tests sign people in by themselves. */
@Configuration(proxyBeanMethods = false)
class IdentityProviderOfTests {

    @Bean
    ClientRegistrationRepository clientRegistrations() {
        return new InMemoryClientRegistrationRepository(ClientRegistration.withRegistrationId("demarche")
                .clientId("demarche")
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("{baseUrl}/login/oauth2/code/demarche")
                .authorizationUri("https://id.example/authorize")
                .tokenUri("https://id.example/token")
                .jwkSetUri("https://id.example/keys")
                .build());
    }
}
