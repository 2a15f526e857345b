package org.demarche.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Where do we stand: every number opens down to its rows. */
class LeadershipStoryBrowserTest extends BrowserTest {

    @Test
    void opensTheCountOfStatesDownToTheActs() {
        var page = signedIn("leadership", "/overview");
        assertThat(page.getByText(Pattern.compile("7\\s*states,\\s*8\\s*chambers")))
                .isVisible();

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Recognitions"))
                .first()
                .click();

        assertThat(heading(page, "Recognition register")).isVisible();
        assertThat(page.getByText("Verkhovna Rada of Ukraine").first()).isVisible();
    }

    @Test
    void opensTheLateCasesDownToTheirRows() {
        var page = signedIn("leadership", "/overview");

        page.locator("a[href*='view=late']").first().click();

        assertThat(page).hasURL(Pattern.compile("/cases\\?.*view=late"));
        assertThat(page.getByText("North Macedonia").first()).isVisible();
    }
}
