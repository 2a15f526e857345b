package org.demarche.ui.keycloak;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/**
 * What the browser takes to the identity provider. With the parameter {@code confirm} the provider has to ask for every
 * factor again, whoever is signed in there already.
 */
class SignInRequests implements OAuth2AuthorizationRequestResolver {

    static final String BASE = "/oauth2/authorization";
    static final String CONFIRM = "confirm";

    private final OAuth2AuthorizationRequestResolver requests;

    SignInRequests(ClientRegistrationRepository registrations) {
        requests = new DefaultOAuth2AuthorizationRequestResolver(registrations, BASE);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return confirming(requests.resolve(request), request);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registration) {
        return confirming(requests.resolve(request, registration), request);
    }

    private static @Nullable OAuth2AuthorizationRequest confirming(
            @Nullable OAuth2AuthorizationRequest asked, HttpServletRequest request) {
        if (asked == null || request.getParameter(CONFIRM) == null) {
            return asked;
        }
        return OAuth2AuthorizationRequest.from(asked)
                .additionalParameters(more -> {
                    more.put("prompt", "login");
                    more.put("max_age", "0");
                })
                .build();
    }
}
