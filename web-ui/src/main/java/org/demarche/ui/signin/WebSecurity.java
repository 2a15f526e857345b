package org.demarche.ui.signin;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/** Everything asks for a sign-in but the sign-in page and the static files that it needs to be seen. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class WebSecurity {

    private static final String[] STATIC_FILES = {"/*.js", "/*.css", "/*.svg", "/webjars/**", "/aura/**"};

    @Bean
    SecurityFilterChain web(
            HttpSecurity http, ObjectProvider<PasswordAccounts> passwords, VaadinDefaultRequestCache wayBack) {
        wayBack.setDelegateRequestCache(withoutMark());
        // an error that asked for a sign-in would lead back to the page that failed, for ever
        http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll()
                .requestMatchers(STATIC_FILES)
                .permitAll()
                .requestMatchers("/files/*")
                .authenticated());
        http.headers(headers -> headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                .withObjectPostProcessor(EAGER));
        if (passwords.getIfAvailable() != null) {
            http.with(vaadin(), screens -> openToAll(screens).loginView(SignInView.class));
        } else {
            http.with(vaadin(), screens -> openToAll(screens).oauth2LoginPage("/" + SignInView.PATH, "{baseUrl}/"));
            http.oauth2Login(provider -> provider.failureHandler(backToTheDoor()));
        }
        return http.build();
    }

    /** Vaadin's own answers lose headers that are written late. */
    private static final ObjectPostProcessor<HeaderWriterFilter> EAGER = new ObjectPostProcessor<>() {
        @Override
        public <O extends HeaderWriterFilter> O postProcess(O filter) {
            filter.setShouldWriteHeadersEagerly(true);
            return filter;
        }
    };

    /** Whoever is signed in gets to Vaadin, which answers a foreign page and a missing one alike; see RealStatus. */
    private static VaadinSecurityConfigurer openToAll(VaadinSecurityConfigurer screens) {
        return screens.anyRequest(AuthorizedUrl::authenticated);
    }

    /** Leads back to the address itself, where Spring would add {@code ?continue}. */
    private static RequestCache withoutMark() {
        var cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        return cache;
    }

    private static AuthenticationFailureHandler backToTheDoor() {
        return (request, response, refused) -> {
            boolean noRole = refused instanceof OAuth2AuthenticationException e
                    && OidcSignIn.NO_ROLE.equals(e.getError().getErrorCode());
            response.sendRedirect(request.getContextPath() + "/" + SignInView.PATH + (noRole ? "?no-role" : "?failed"));
        };
    }
}
