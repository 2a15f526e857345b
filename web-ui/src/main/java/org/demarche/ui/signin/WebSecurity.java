package org.demarche.ui.signin;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.demarche.ui.session.Ending;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/** Everything asks for a sign-in but the sign-in page and the static files that it needs to be seen. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class WebSecurity {

    private static final String FORGET = "Clear-Site-Data";
    private static final String SIGNED_OUT = "/" + SignInView.PATH + "?" + Ending.SIGNED_OUT.mark();
    private static final String[] STATIC_FILES = {"/*.js", "/*.css", "/*.svg", "/webjars/**", "/aura/**"};

    @Bean
    SecurityFilterChain web(
            HttpSecurity http,
            ObjectProvider<PasswordAccounts> passwords,
            ObjectProvider<OrganisationSignIn> organisations,
            VaadinDefaultRequestCache wayBack,
            Environment settings) {
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
            http.with(vaadin(), screens -> openToAll(screens).loginView(SignInView.class, SIGNED_OUT));
        } else {
            var afterwards = settings.getProperty("demarche.public-url", "{baseUrl}") + SIGNED_OUT;
            http.with(vaadin(), screens -> openToAll(screens).oauth2LoginPage("/" + SignInView.PATH, afterwards));
            organisations.forEach(organisation -> organisation.configure(http));
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
        return screens.anyRequest(AuthorizedUrl::authenticated).addLogoutHandler(WebSecurity::forget);
    }

    /** Leads back to the address itself, where Spring would add {@code ?continue}. */
    private static RequestCache withoutMark() {
        var cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        return cache;
    }

    /** The browser forgets what it kept of our pages; other applications under the same name keep theirs. */
    private static void forget(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        response.setHeader(FORGET, "\"cache\", \"storage\"");
    }
}
