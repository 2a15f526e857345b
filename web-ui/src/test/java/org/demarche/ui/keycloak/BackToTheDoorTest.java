package org.demarche.ui.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import org.demarche.ui.ViewTest;
import org.demarche.ui.session.DoorNotes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;

/** What the provider says in the address, anybody can say. */
@ExtendWith(OutputCaptureExtension.class)
class BackToTheDoorTest extends ViewTest {

    private static final String FORGED = "\n2026-06-01 ERROR the database is gone";

    @Autowired
    private DoorNotes notes;

    @Test
    void logsTheReasonOfTheProviderAndNotItsWords(CapturedOutput log) throws Exception {
        assertThat(leadsTo("access_denied", "Denied" + FORGED)).isEqualTo("/sign-in?failed");

        assertThat(log).contains("A sign-in failed: access_denied").doesNotContain("Denied", "the database is gone");
    }

    @Test
    void logsNoReasonThatIsNone(CapturedOutput log) throws Exception {
        assertThat(leadsTo("denied" + FORGED, "")).isEqualTo("/sign-in?failed");
        assertThat(leadsTo("a".repeat(61), "")).isEqualTo("/sign-in?failed");

        assertThat(log).contains("A sign-in failed: unnamed").doesNotContain("the database is gone", "aaa");
    }

    private String leadsTo(String code, String description) throws Exception {
        var answer = new MockHttpServletResponse();
        new BackToTheDoor("failed", notes)
                .onAuthenticationFailure(
                        new MockHttpServletRequest(),
                        answer,
                        new OAuth2AuthenticationException(new OAuth2Error(code, description, null)));
        return String.valueOf(answer.getRedirectedUrl());
    }
}
