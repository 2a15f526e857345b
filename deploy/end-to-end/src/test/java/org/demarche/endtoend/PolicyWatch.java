package org.demarche.endtoend;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.regex.Pattern;

/** What the browser says of the policies of the pages in one context, and what answers lack of the headers they all carry. */
final class PolicyWatch {

    private static final String LISTEN = """
            document.addEventListener('securitypolicyviolation', e => window.noteBroken(
                e.disposition, `${e.effectiveDirective} ${e.blockedURI} ${e.sample} at ${e.sourceFile}:${e.lineNumber}:${e.columnNumber}`));
            """;

    /** Known by everybody, and kept by the browser on purpose. */
    private static final Pattern STATIC_FILE =
            Pattern.compile("/VAADIN/(build|static)/.*|/(aura|webjars)/.*|/[a-z0-9-]+\\.(css|js|svg)");

    private static final Map<String, String> EVERYWHERE = Map.of(
            "x-content-type-options", "nosniff",
            "referrer-policy", "no-referrer",
            "cross-origin-opener-policy", "same-origin",
            "cross-origin-resource-policy", "same-origin");

    /**
     * Vaadin's page for browsers without network, which it puts into a frame when a page is left before it could begin, as at a
     * sign-out from elsewhere. There is no such page here, and the policy keeps the frame away as it should.
     */
    private static final Pattern PAGE_WITHOUT_NETWORK = Pattern.compile("frame-src \\S+/offline-stub\\.html .*");

    private static final Set<String> OURS = new CopyOnWriteArraySet<>();
    private static final Set<String> WATCHED = new TreeSet<>();
    private static int watched;

    private final List<String> broken = new ArrayList<>();
    private final List<String> bare = new ArrayList<>();

    /** What is found at this address is ours, and has to carry the headers. */
    static void cover(String address) {
        OURS.add(address + "/");
    }

    static PolicyWatch over(BrowserContext context) {
        var watch = new PolicyWatch();
        context.exposeBinding("noteBroken", (source, words) -> watch.note((String) words[0], (String) words[1]));
        context.addInitScript(LISTEN);
        context.onResponse(watch::look);
        return watch;
    }

    /** How often the policy without {@code unsafe-eval} would have stopped something in all tests so far, and in how many places. */
    static String evaluations() {
        return "%d times in %d places".formatted(watched, WATCHED.size());
    }

    /** What the policy stopped. */
    List<String> broken() {
        return broken;
    }

    /** Answers without a header that every answer has. */
    List<String> bare() {
        return bare;
    }

    private Object note(String disposition, String words) {
        if (disposition.equals("enforce")) {
            if (!PAGE_WITHOUT_NETWORK.matcher(words).matches()) {
                broken.add(words);
            }
        } else {
            WATCHED.add(words);
            watched++;
        }
        return null;
    }

    private void look(Response answer) {
        if (OURS.stream().noneMatch(answer.url()::startsWith)) {
            return;
        }
        var address = URI.create(answer.url());
        var headers = answer.headers();
        EVERYWHERE.forEach((name, value) -> require(address, name, value, headers.getOrDefault(name, "")));
        if (!STATIC_FILE.matcher(address.getPath()).matches()) {
            require(address, "cache-control", "no-store", headers.getOrDefault("cache-control", ""));
        }
    }

    private void require(URI address, String name, String value, String found) {
        if (!found.contains(value)) {
            bare.add(address + " " + name + ": " + found);
        }
    }
}
