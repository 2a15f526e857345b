package org.demarche.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What no browser would send, written to the socket: nothing that comes back tells what runs here. */
class HostileRequestsTest {

    private static final String HOST = "Host: localhost\r\nConnection: close\r\n";
    private static final String FORM = "Content-Type: application/x-www-form-urlencoded\r\n";
    private static final String JSON = "Content-Type: application/json\r\n";
    private static final int PATIENCE = 10_000;
    private static final int KILOBYTE = 1024;
    private static final int MEGABYTE = KILOBYTE * KILOBYTE;

    /** Names of what it is built of, traces of the stack, versions, and a header that says the same. */
    private static final Pattern TELLING = Pattern.compile(
            "(?i)tomcat|apache|catalina|coyote|spring|jetty|hikari|postgres|jdbc|whitelabel|\\bat (org|com|java|jakarta)\\."
                    + "|exception|\\bserver: |x-powered-by|/\\d+\\.\\d+\\.\\d+|java/|openjdk");

    static List<String> requests() {
        return List.of(
                "TRACE / HTTP/1.1\r\n" + HOST,
                "TRACK / HTTP/1.1\r\n" + HOST,
                "FOO / HTTP/1.1\r\n" + HOST,
                "OPTIONS / HTTP/1.1\r\n" + HOST,
                "PUT / HTTP/1.1\r\n" + HOST,
                "GET /<>|\" HTTP/1.1\r\n" + HOST,
                "GET / HTTP/1.1\r\nConnection: close\r\n",
                "GET / HTTP/9.9\r\n" + HOST,
                "GET / HTTP/1.1\r\n" + HOST + "X: " + "a".repeat(20 * KILOBYTE) + "\r\n",
                "GET / HTTP/1.1\r\n" + HOST + "Cookie: JSESSIONID=../../x\r\n",
                "GET / HTTP/1.1\r\n" + HOST + "Content-Length: -1\r\n",
                "POST / HTTP/1.1\r\n" + HOST + "Transfer-Encoding: foo\r\n",
                "GET /..%2f..%2fetc/passwd HTTP/1.1\r\n" + HOST,
                "GET /%2e%2e/%2e%2e/etc/passwd HTTP/1.1\r\n" + HOST,
                "GET /a%00b HTTP/1.1\r\n" + HOST,
                "GET /cases;x=1 HTTP/1.1\r\n" + HOST + "Accept: text/html\r\n",
                "GET /cases;x=1 HTTP/1.1\r\n" + HOST + "Accept: application/json\r\n",
                "GET /no-such.css HTTP/1.1\r\n" + HOST,
                "GET /webjars/nothing HTTP/1.1\r\n" + HOST,
                "GET /VAADIN/nothing HTTP/1.1\r\n" + HOST + "Accept: text/html\r\n",
                "GET /VAADIN/dynamic/resource/1/2/3 HTTP/1.1\r\n" + HOST,
                "GET /actuator HTTP/1.1\r\n" + HOST,
                "GET /actuator/env HTTP/1.1\r\n" + HOST,
                "GET /error HTTP/1.1\r\n" + HOST + "Accept: text/html\r\n",
                "GET /policy-reports HTTP/1.1\r\n" + HOST,
                "GET /files/x HTTP/1.1\r\n" + HOST,
                "POST /policy-reports HTTP/1.1\r\n" + HOST + JSON + "Content-Length: 5\r\n\r\n{\"x\":",
                "POST /?v-r=uidl&v-uiId=0 HTTP/1.1\r\n" + HOST + JSON + "Content-Length: 5\r\n\r\n{\"x\":",
                "POST /?v-r=uidl&v-uiId=x HTTP/1.1\r\n" + HOST + JSON + "Content-Length: 4\r\n\r\nnull",
                "POST /?v-r=nothing HTTP/1.1\r\n" + HOST + JSON + "Content-Length: 2\r\n\r\n{}",
                "GET /?v-r=oldbrowser HTTP/1.1\r\n" + HOST,
                "POST /sign-in HTTP/1.1\r\n" + HOST + FORM + "Content-Length: 8\r\n\r\nusername",
                "POST /sign-in HTTP/1.1\r\n" + HOST + FORM + "Content-Length: 3\r\n\r\n%zz",
                "POST /logout HTTP/1.1\r\n" + HOST + "Content-Length: 0\r\n",
                "\u0016\u0003\u0001\u0000\u00a5");
    }

    @ParameterizedTest
    @MethodSource("requests")
    void noAnswerTellsWhatRunsHere(String request) throws IOException {
        var answer = send(request + "\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 ");
        assertThat(TELLING.matcher(answer).results().map(found -> found.group()).toList())
                .as(answer)
                .isEmpty();
        assertThat(answer.toLowerCase()).contains("x-content-type-options: nosniff", "content-security-policy: ");
    }

    @Test
    void aRequestMayBringOnlySoMuch() throws IOException {
        var head = "POST /?v-r=uidl&v-uiId=0 HTTP/1.1\r\n" + HOST + JSON;

        assertThat(send(head + "Content-Length: " + 3 * MEGABYTE + "\r\n\r\n")).startsWith("HTTP/1.1 413");
        assertThat(send("POST /VAADIN/dynamic/resource/0/x/upload HTTP/1.1\r\n" + HOST + "Content-Length: "
                        + 27 * MEGABYTE + "\r\n\r\n"))
                .startsWith("HTTP/1.1 413");
    }

    /** As the eleventh attempt at one account; another account still has all of its own. */
    @Test
    void passwordsCannotBeTriedForLong() throws IOException {
        var answers = new ArrayList<String>();
        for (int i = 0; i <= 10; i++) {
            answers.add(knock("mallory"));
        }

        assertThat(answers.subList(0, 10)).allMatch(answer -> answer.startsWith("HTTP/1.1 302"));
        assertThat(answers.getLast())
                .startsWith("HTTP/1.1 429")
                .contains("Retry-After: 300", "Too many attempts", "Забагато спроб");
        assertThat(knock("trent")).startsWith("HTTP/1.1 302");
    }

    private static String knock(String account) throws IOException {
        var form = "username=" + account + "&password=guess";
        return send("POST /sign-in HTTP/1.1\r\n" + HOST + "Accept: text/html\r\n" + FORM + "Content-Length: "
                + form.length() + "\r\n\r\n" + form);
    }

    /** Who says that more is to come is waited for by the server a while: what has come back by then is the answer. */
    private static String answer(Socket socket) throws IOException {
        var answer = new ByteArrayOutputStream();
        try {
            for (int one = socket.getInputStream().read();
                    one >= 0;
                    one = socket.getInputStream().read()) {
                answer.write(one);
            }
        } catch (SocketTimeoutException waiting) {
            assertThat(answer.size()).isPositive();
        }
        return answer.toString(StandardCharsets.UTF_8);
    }

    private static String send(String request) throws IOException {
        var address = URI.create(Product.started().at("/"));
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(PATIENCE);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return answer(socket);
        }
    }
}
