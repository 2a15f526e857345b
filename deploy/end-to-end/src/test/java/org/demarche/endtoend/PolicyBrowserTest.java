package org.demarche.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Markup that somebody managed to slip into a page does nothing. */
class PolicyBrowserTest extends BrowserTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <img src="nowhere" onerror="window.gone = true">                 | script-src-attr
            <button id="slipped" onclick="window.gone = true">click</button> | script-src-attr
            <a id="slipped" href="javascript:window.gone = true">click</a>   | script-src-elem
            <iframe src="https://elsewhere.invalid/"></iframe>               | frame-src
            <img src="https://elsewhere.invalid/look.png">                   | img-src
            <object data="favicon.svg"></object>                             | object-src
            """)
    void whatIsSlippedInIsStopped(String markup, String rule) {
        var page = signedIn("staff", "/profile");
        expectBroken();

        slipIn(page, markup);

        page.waitForCondition(() -> broken().stream().anyMatch(each -> each.startsWith(rule)));
        assertThat(page.evaluate("() => window.gone")).isNull();
    }

    /** As if it had come out of the database into the page. */
    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/no-such-page"})
    void aScriptWithoutTheNonceDoesNotRun(String path) {
        var page = path.equals("/sign-in") ? window() : signedIn("staff", "/profile");
        expectBroken();
        page.route("**" + path, route -> {
            var answer = route.fetch();
            route.fulfill(new Route.FulfillOptions()
                    .setResponse(answer)
                    .setBody(answer.text().replace("</body>", "<script>window.gone = true</script></body>")));
        });

        page.navigate(Product.started().at(path));

        page.waitForCondition(() -> broken().stream().anyMatch(each -> each.startsWith("script-src-elem")));
        assertThat(page.evaluate("() => window.gone")).isNull();
    }

    private static void slipIn(Page page, String markup) {
        page.evaluate("""
                markup => {
                  document.body.insertAdjacentHTML('beforeend', markup);
                  document.getElementById('slipped')?.click();
                }""", markup);
    }
}
