package org.demarche.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** A case is restricted while somebody who is not named looks at it, and is lifted again. */
class RestrictionStoryBrowserTest extends BrowserTest {

    private static final String NOTHING_HERE = "The page does not exist, or you may not see it.";

    @Test
    void leavesThePageOfWhoIsNotNamedAndComesBack() {
        var address = new Screens().aCaseOfOthersThanStaff();
        var colleague = signedIn("staff", address);
        assertThat(button(colleague, "Log").first()).isVisible();
        var list = colleague.context().newPage();
        list.navigate(Product.started().at("/cases"));
        settle(list);
        list.evaluate("() => { window.untouched = true; }");
        var coordinator = window();
        signIn(coordinator, "coordinator", address);

        button(coordinator, "More").first().click();
        coordinator.getByText("Restrict the case").click();
        fill(coordinator, "Why", "A source at risk");
        button(dialog(coordinator), "Restrict").click();

        assertThat(colleague.getByText(NOTHING_HERE)).isVisible();
        assertThat(list.evaluate("() => window.untouched")).isEqualTo(true);
        assertThat(coordinator.locator(".dm-restricted").first()).isVisible();

        coordinator.locator(".dm-restricted").first().click();
        button(dialog(coordinator), "Lift the restriction").click();
        button(coordinator.getByRole(AriaRole.ALERTDIALOG), "Lift the restriction")
                .click();
        assertThat(coordinator.getByText("Restriction of the case lifted")).isVisible();

        colleague.reload();
        assertThat(button(colleague, "Log").first()).isVisible();
    }
}
