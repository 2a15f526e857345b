package org.demarche.ui.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class PacingTest {

    private static final String OFFICE = "192.0.2.1";
    private static final String ELSEWHERE = "192.0.2.2";
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int TOO_MANY = 429;

    private final Pacing pacing = new Pacing();

    /** The last is the first, written in another way. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/oauth2/authorization/demarche",
                "/login/oauth2/code/demarche",
                "/%6Cogin/oauth2/code/demarche",
            })
    void anAddressSignsInByTheProviderOnlySoOftenWithASessionToo(String path) throws Exception {
        for (int i = 0; i < Pacing.OF_PROVIDER; i++) {
            assertThat(status("GET", path, OFFICE)).isEqualTo(OK);
        }

        assertThat(status("GET", path, OFFICE)).isEqualTo(TOO_MANY);
        assertThat(status("GET", path, ELSEWHERE)).isEqualTo(OK);
        assertThat(status("GET", "/tasks", OFFICE)).isEqualTo(OK);
    }

    /** The provider signs hundreds out at once. */
    @Test
    void logoutsAreToldAsOftenAsOneMayComeWithoutASession() throws Exception {
        for (int i = 0; i < Pacing.WITHOUT_SESSION; i++) {
            assertThat(status("POST", "/logout/connect/back-channel/demarche", OFFICE))
                    .isEqualTo(OK);
        }

        assertThat(status("POST", "/logout/connect/back-channel/demarche", OFFICE))
                .isEqualTo(TOO_MANY);
    }

    @Test
    void aPasswordIsOneHoweverItsAddressIsWritten() throws Exception {
        for (int i = 0; i < Pacing.OF_ACCOUNT_FROM_ADDRESS; i++) {
            assertThat(status("POST", "/%73ign-in", OFFICE)).isEqualTo(OK);
        }

        assertThat(status("POST", "/sign-in", OFFICE)).isEqualTo(TOO_MANY);
    }

    @Test
    void calendarsAreTriedSixtyTimesAMinuteHoweverTheirAddressIsWritten() throws Exception {
        for (int i = 0; i < Pacing.OF_CALENDARS; i++) {
            assertThat(guess("/calendar/guess" + i + ".ics")).isEqualTo(NOT_FOUND);
        }

        assertThat(guess("/%63alendar/guess.ics")).isEqualTo(TOO_MANY);
        assertThat(status("GET", "/calendar/guess.ics", ELSEWHERE)).isEqualTo(OK);
    }

    /** Many of an office may have theirs, and ask from one address. */
    @Test
    void calendarsThatOpenDoNotCount() throws Exception {
        for (int i = 0; i <= Pacing.OF_CALENDARS; i++) {
            assertThat(status("GET", "/calendar/mine.ics", OFFICE)).isEqualTo(OK);
        }
    }

    @Test
    void saysWhenToComeBack() throws Exception {
        var door = "/login/oauth2/code/demarche";
        for (int i = 0; i < Pacing.OF_PROVIDER; i++) {
            status("GET", door, OFFICE);
        }
        for (int i = 0; i < Pacing.OF_ACCOUNT_FROM_ADDRESS; i++) {
            status("POST", "/sign-in", OFFICE);
        }

        assertThat(ask("GET", door, OFFICE).getHeader("Retry-After")).isEqualTo("60");
        assertThat(ask("POST", "/sign-in", OFFICE).getHeader("Retry-After")).isEqualTo("300");
    }

    private int guess(String path) throws Exception {
        var answer = new MockHttpServletResponse();
        var request = new MockHttpServletRequest("GET", path);
        request.setRemoteAddr(OFFICE);
        pacing.doFilter(request, answer, (_, found) -> ((HttpServletResponse) found).setStatus(NOT_FOUND));
        return answer.getStatus();
    }

    private int status(String method, String path, String from) throws Exception {
        return ask(method, path, from).getStatus();
    }

    /** With a session, which anybody can have. */
    private MockHttpServletResponse ask(String method, String path, String from) throws Exception {
        var request = new MockHttpServletRequest(method, path);
        request.setRemoteAddr(from);
        request.setRequestedSessionIdValid(true);
        var answer = new MockHttpServletResponse();
        pacing.doFilter(request, answer, new MockFilterChain());
        return answer;
    }
}
