package org.demarche.ui.session;

import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * The cookie of the session. Where people use https it can be set neither by a neighbour of our host nor over plain http:
 * the prefix {@code __Host-} makes the browser see to it.
 */
@Component
class SessionCookie implements WebServerFactoryCustomizer<ConfigurableServletWebServerFactory>, Ordered {

    static final String NAME = "demarche";
    static final String SECURE_NAME = "__Host-" + NAME;

    private final boolean https;

    SessionCookie(Environment settings) {
        https = settings.getProperty("demarche.public-url", "").startsWith("https:");
    }

    /** After the settings of Spring Boot. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    @Override
    public void customize(ConfigurableServletWebServerFactory server) {
        var cookie = server.getSettings().getSession().getCookie();
        cookie.setName(https ? SECURE_NAME : NAME);
        cookie.setSecure(https);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
    }
}
