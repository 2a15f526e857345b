package org.demarche.endtoend.hostile;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.demarche.endtoend.Product;

/** Somebody with the cookie of a browser, and none. */
final class Visitor {

    static final String HTML = "Accept: text/html\r\n";
    static final String JSON = "Content-Type: application/json\r\n";
    private static final String FORM = "Content-Type: application/x-www-form-urlencoded\r\n";
    private static final Pattern TOKEN = Pattern.compile("_csrf\" content=\"([^\"]+)");
    private static final Pattern COOKIE = Pattern.compile("(?i)set-cookie: (demarche=[^;\\s]+)");

    private String cookie = "";

    static Visitor signedIn(String account) {
        var visitor = new Visitor();
        var form = "username=" + account + "&password=demo&_csrf=" + encoded(visitor.token());
        visitor.send("POST", "/sign-in", FORM, form);
        return visitor;
    }

    /** With a cookie that was somebody's. */
    static Visitor with(String cookie) {
        var visitor = new Visitor();
        visitor.cookie = cookie;
        return visitor;
    }

    String cookie() {
        return cookie;
    }

    void signOut() {
        send("POST", "/logout", FORM, "_csrf=" + encoded(token()));
    }

    Answer get(String path) {
        return send("GET", path, HTML, "");
    }

    /** @param headers each with its line end */
    Answer send(String method, String path, String headers, String body) {
        var host = URI.create(Product.started().at("/")).getAuthority();
        return sendAs(
                cookie, method, path, headers.contains("Host: ") ? headers : "Host: " + host + "\r\n" + headers, body);
    }

    /** With another cookie, or none; what is set by the answer counts only where it came with one's own. */
    private Answer sendAs(String sent, String method, String path, String headers, String body) {
        var answer = Wire.send(
                method,
                path,
                headers + "Accept-Language: en\r\n" + (sent.isEmpty() ? "" : "Cookie: " + sent + "\r\n"),
                body);
        var given = COOKIE.matcher(answer.headers());
        if (given.find() && !given.group(1).equals("demarche=")) {
            cookie = given.group(1);
        }
        return answer;
    }

    private String token() {
        var found = TOKEN.matcher(get("/sign-in").body());
        return found.find() ? found.group(1) : "";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
