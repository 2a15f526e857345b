package org.demarche.endtoend;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;

/** Somebody with a session and no browser: speaks as the page's own script does, so that a hundred of them fit beside the product. */
final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");

    private final HttpClient client;

    private Visitor(HttpClient client) {
        this.client = client;
    }

    static Visitor signIn(String account) {
        var visitor = new Visitor(HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .version(HttpClient.Version.HTTP_1_1)
                .build());
        var door = TOKEN.matcher(visitor.get("/sign-in"));
        if (!door.find()) {
            throw new IllegalStateException("There is no door");
        }
        visitor.post(
                "/sign-in",
                "application/x-www-form-urlencoded",
                "username=%s&password=demo&_csrf=%s"
                        .formatted(account, URLEncoder.encode(door.group(1), StandardCharsets.UTF_8)));
        return visitor;
    }

    Tab open(String route) {
        return new Tab(this, route);
    }

    String get(String path) {
        return answer(HttpRequest.newBuilder(at(path)).build());
    }

    String post(String path, String type, String body) {
        return answer(HttpRequest.newBuilder(at(path))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    /** The status; 0 where the line was cut. Its length is not said before. */
    CompletableFuture<Integer> bring(String place, String name, InputStream content) {
        var request = HttpRequest.newBuilder(at("/" + place))
                .header("X-Filename", name)
                .header("Content-Type", "application/octet-stream")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> content))
                .build();
        return client.sendAsync(request, HttpResponse.BodyHandlers.discarding())
                .thenApply(HttpResponse::statusCode)
                .exceptionally(_ -> 0);
    }

    private String answer(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static URI at(String path) {
        return URI.create(Product.started().at(path));
    }
}
