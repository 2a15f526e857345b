package org.demarche.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.Cookie;
import org.springframework.mock.env.MockEnvironment;

class SessionCookieTest {

    @Test
    void isBoundToTheHostWherePeopleUseHttps() {
        var cookie = cookie("https://demarche.example");

        assertThat(cookie.getName()).isEqualTo("__Host-demarche");
        assertThat(cookie.getSecure()).isTrue();
        assertThat(cookie.getHttpOnly()).isTrue();
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getDomain()).isNull();
    }

    @Test
    void hasAPlainNameWithoutHttps() {
        var cookie = cookie("http://localhost:8080");

        assertThat(cookie.getName()).isEqualTo("demarche");
        assertThat(cookie.getSecure()).isFalse();
        assertThat(cookie.getHttpOnly()).isTrue();
    }

    private static Cookie cookie(String publicUrl) {
        var server = new TomcatServletWebServerFactory();
        new SessionCookie(new MockEnvironment().withProperty("demarche.public-url", publicUrl)).customize(server);
        return server.getSettings().getSession().getCookie();
    }
}
