package org.demarche.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.assertions.PageAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.demarche.ui.session.Ending;
import org.demarche.ui.session.OpenSession;
import org.demarche.ui.session.OpenSessions;
import org.junit.jupiter.api.Test;

/** Tabs of one browser share a cookie, also when one of them was begun under an earlier one. */
class TabsBrowserTest extends BrowserTest {

    private static final Pattern DOOR = Pattern.compile("/sign-in");
    private static final int SOON = 5_000;

    /** As after a restart: the session is gone, the tabs are not. */
    @Test
    void aTabLeftOverFromAnEarlierSessionDoesNotSilenceTheOther() {
        var first = window();
        signIn(first, "staff", "/profile");
        var second = first.context().newPage();
        second.navigate(Product.started().at("/tasks"));
        settle(second);
        var before = session(first);

        first.context().clearCookies();
        signIn(first, "staff", "/profile");
        first.navigate(Product.started().at("/profile")); // as many pages as before: Vaadin counts them
        settle(first);
        second.waitForRequest(
                Request::isNavigationRequest, () -> before.session().invalidate());
        second.getByRole(AriaRole.BANNER).waitFor();
        settle(second);

        sessions().end(session(first), Ending.SIGNED_OUT);

        assertThat(first).hasURL(DOOR, new PageAssertions.HasURLOptions().setTimeout(SOON));
        assertThat(second).hasURL(DOOR, new PageAssertions.HasURLOptions().setTimeout(SOON));
        settle(first);
        settle(second);
    }

    private static OpenSession session(Page page) {
        var id = page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("demarche"))
                .findFirst()
                .orElseThrow()
                .value;
        return sessions().signedIn().stream()
                .filter(each -> each.session().getId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static OpenSessions sessions() {
        return Product.started().part(OpenSessions.class);
    }
}
