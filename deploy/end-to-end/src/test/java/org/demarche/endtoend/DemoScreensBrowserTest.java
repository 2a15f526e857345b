package org.demarche.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import com.vaadin.flow.router.RouteBaseData;
import java.util.Map;
import java.util.Set;
import org.demarche.demo.DemoApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The screens that only the demo has: who may open them, and what they show. */
class DemoScreensBrowserTest extends BrowserTest {

    private static final String DELIVERED = "admin/mail/delivered";

    /** By route, as the matrix of the product says it for the rest. */
    private static final Map<String, Set<String>> OPEN_TO = Map.of(DELIVERED, Set.of("admin"));

    @Test
    void everyScreenOfTheDemoSaysWhoMayOpenIt() {
        var routes = Product.started().routes().stream().filter(route -> route.getNavigationTarget()
                .getPackageName()
                .startsWith(DemoApplication.class.getPackageName()));

        assertThat(routes).extracting(RouteBaseData::getTemplate).containsExactlyInAnyOrderElementsOf(OPEN_TO.keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"staff", "coordinator", "leadership", "admin"})
    void answersEveryRoleAsItSays(String account) {
        var page = signedIn(account, "/profile");

        OPEN_TO.forEach((route, accounts) -> assertThat(
                        page.request().get(Product.started().at("/" + route)).status())
                .as(route)
                .isEqualTo(accounts.contains(account) ? 200 : 404));
    }

    @Test
    void leadsWhoIsNotSignedInToTheDoor() {
        var page = window();
        page.navigate(Product.started().at("/" + DELIVERED));

        assertThat(heading(page, "Demarche")).isVisible();
        assertThat(field(page, "Account")).isVisible();
    }

    @Test
    void showsAMessageAsItsRecipientReadsIt() {
        var page = signedIn("admin", "/" + DELIVERED);
        page.locator("vaadin-grid-cell-content a").first().click();

        assertThat(page.getByText("Message-ID")).isVisible();
        page.getByText("As formatted").click();
        assertThat(page.frameLocator("iframe").getByRole(AriaRole.HEADING).first())
                .isVisible();
        page.keyboard().press("Escape");
    }
}
