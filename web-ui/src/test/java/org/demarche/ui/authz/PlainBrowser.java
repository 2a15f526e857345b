package org.demarche.ui.authz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Asks by plain HTTP and keeps its cookies; runs no script. */
final class PlainBrowser {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final int port;

    PlainBrowser(int port) {
        this.port = port;
    }

    /** Of an account of {@link HttpAccounts}. */
    static PlainBrowser signedIn(int port, String login) throws IOException, InterruptedException {
        var browser = new PlainBrowser(port);
        assertThat(browser.signIn(login, "x")).doesNotContain("sign-in");
        return browser;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(address(path))
                        .header("Accept", "text/html, text/plain")
                        .header("Accept-Language", "en")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** @return where the door leads to */
    String signIn(String login, String password) throws IOException, InterruptedException {
        return submit("sign-in", "sign-in", Map.of("username", login, "password", password));
    }

    /** @return where it leads to */
    String submit(String page, String path, Map<String, String> fields) throws IOException, InterruptedException {
        var all = new LinkedHashMap<>(fields);
        var token = CSRF.matcher(get(page).body());
        if (token.find()) {
            all.put("_csrf", token.group(1));
        }
        var form = all.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var answer = client.send(
                HttpRequest.newBuilder(address(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        return answer.headers().firstValue("location").orElse("");
    }

    void signOut() throws IOException, InterruptedException {
        submit("sign-in", "logout", Map.of());
    }

    /** Without a token. */
    HttpResponse<String> post(String path, String json) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(address(path))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + "/" + path);
    }
}
