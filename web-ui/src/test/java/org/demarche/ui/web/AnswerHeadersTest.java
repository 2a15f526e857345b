package org.demarche.ui.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class AnswerHeadersTest {

    @Test
    void everyAnswerMayLoadNothingAndIsNotKept() throws Exception {
        var answer = answer("http://localhost:8080", DispatcherType.REQUEST);

        assertThat(answer.getHeader("Content-Security-Policy")).startsWith("default-src 'none'; base-uri 'none'");
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.getHeaderNames())
                .containsAll(List.of(
                        "X-Content-Type-Options",
                        "Referrer-Policy",
                        "Cross-Origin-Opener-Policy",
                        "Cross-Origin-Resource-Policy",
                        "Permissions-Policy",
                        "X-Frame-Options"));
    }

    /** As Vaadin does on its own answers. */
    @Test
    void nobodyLetsAnAnswerBeKeptThatIsNotAStaticFile() throws Exception {
        assertThat(keptAs("/")).isEqualTo("no-store");
        assertThat(keptAs("/VAADIN/dynamic/resource/1/letter.svg")).isEqualTo("no-store");
        assertThat(keptAs("/styles.css")).isEqualTo("no-cache");
        assertThat(keptAs("/VAADIN/build/indexhtml.js")).isEqualTo("no-cache");
    }

    @Test
    void thePageOfLastResortHasItsStyleAndNoScript() throws Exception {
        var policy = answer("http://localhost:8080", DispatcherType.ERROR).getHeader("Content-Security-Policy");

        assertThat(policy).contains("style-src 'self'").doesNotContain("script-src", "unsafe");
    }

    @Test
    void asksForEncryptionForEverWhereThePublicAddressHasIt() throws Exception {
        assertThat(answer("https://demarche.example", DispatcherType.REQUEST).getHeader("Strict-Transport-Security"))
                .isEqualTo("max-age=63072000; includeSubDomains");
        assertThat(answer("http://demarche.example", DispatcherType.REQUEST).getHeader("Strict-Transport-Security"))
                .isNull();
    }

    private static @Nullable String keptAs(String path) throws Exception {
        var answer = new MockHttpServletResponse();
        new AnswerHeaders(new PublicAddress(URI.create("http://localhost")))
                .doFilter(
                        new MockHttpServletRequest("GET", path), answer, (asked, given) -> ((HttpServletResponse) given)
                                .setHeader("Cache-Control", "no-cache"));
        return answer.getHeader("Cache-Control");
    }

    private static MockHttpServletResponse answer(String publicUrl, DispatcherType kind) throws Exception {
        var request = new MockHttpServletRequest();
        request.setDispatcherType(kind);
        var answer = new MockHttpServletResponse();
        new AnswerHeaders(new PublicAddress(URI.create(publicUrl))).doFilter(request, answer, new MockFilterChain());
        return answer;
    }
}
