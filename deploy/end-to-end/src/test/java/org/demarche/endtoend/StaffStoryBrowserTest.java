package org.demarche.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What somebody of staff does on an ordinary morning. */
class StaffStoryBrowserTest extends BrowserTest {

    private static final String AGREED = "Agreed to meet the rapporteur after the recess.";

    @Test
    void logsAMeetingOnACaseAndFindsItInTheTimeline() {
        var page = signedIn("staff", "/");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Answer two questions from the committee"))
                .first()
                .click();
        assertThat(heading(page, "National Assembly")).isVisible();

        button(page, "Meeting").click();
        page.getByLabel("What was said and agreed?").fill(AGREED);
        button(page, "Log meeting").click();

        assertThat(page.locator(".dm-tl").getByText(AGREED)).isVisible();
    }

    @Test
    void completesATaskAndTakesItBack() {
        var page = signedIn("staff", "/");
        var task = item(page, "Write up the call with the registry");

        task.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("Mark done")))
                .click();
        assertThat(task).not().isVisible();

        button(page, "Undo").click();
        assertThat(task).isVisible();
    }

    private static Locator item(Page page, String title) {
        return page.locator("li.dm-item").filter(new Locator.FilterOptions().setHasText(title));
    }
}
