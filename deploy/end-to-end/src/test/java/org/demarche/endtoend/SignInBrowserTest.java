package org.demarche.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignInBrowserTest extends BrowserTest {

    @ParameterizedTest
    @CsvSource({"staff, Staff", "coordinator, Coordinator", "leadership, Leadership", "admin, Administrator"})
    void everyDemoAccountSignsInAndSeesItsRole(String account, String role) {
        var page = window();
        signIn(page, account, "/profile");

        assertThat(page.locator(".dm-me")).containsText(role);
    }

    @Test
    void oneClickOpensTheDemo() {
        var page = window();
        page.navigate(Product.started().at("/"));

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("Lilia Seitova")))
                .click();

        assertThat(heading(page, "My day")).isVisible();
    }

    @Test
    void aWrongPasswordIsToldAndTheWayBackIsKept() {
        var page = window();
        page.navigate(Product.started().at("/profile"));
        page.getByLabel("Account", new Page.GetByLabelOptions().setExact(true)).fill("staff");
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill("wrong");
        button(page, "Sign in").click();

        assertThat(page.getByText("Account and password do not match")).isVisible();

        page.getByLabel("Account", new Page.GetByLabelOptions().setExact(true)).fill("staff");
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill("demo");
        button(page, "Sign in").click();

        assertThat(page).hasURL(Pattern.compile("/profile"));
    }

    @Test
    void thePageSpeaksUkrainianWhenAsked() {
        var page = window();
        page.navigate(Product.started().at("/sign-in"));

        button(page, "Українська").click();

        assertThat(button(page, "Увійти")).isVisible();
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("uk-UA");
    }

    /** Told with the answer to the click; their cookie is worth nothing by then. */
    @Test
    void theBrowserForgetsWhatItKeptAtSignOut() {
        var page = window();
        signIn(page, "staff", "/profile");
        settle(page);
        page.getByRole(AriaRole.MENUITEM, named("Account, language, theme")).click();

        var answers = new ArrayList<Response>();
        page.onResponse(answers::add);
        page.getByRole(
                        AriaRole.MENUITEM,
                        new Page.GetByRoleOptions().setName("Sign out").setExact(true))
                .click();

        assertThat(page).hasURL(Product.started().at("/sign-in?signed-out"));
        assertThat(answers)
                .filteredOn(each -> each.url().contains("v-r=uidl"))
                .extracting(each -> each.headerValue("Clear-Site-Data"))
                .contains("\"cache\", \"storage\"");
    }

    @Test
    void whatDoesNotExistAndWhatIsNotYoursAreAnsweredAlike() {
        var page = signedIn("staff", "/profile");

        var missing = page.navigate(Product.started().at("/no-such-page"));
        assertThat(page.getByText("The page does not exist, or you may not see it."))
                .isVisible();
        var foreign = page.navigate(Product.started().at("/admin/users"));
        assertThat(page.getByText("The page does not exist, or you may not see it."))
                .isVisible();

        assertThat(missing.status()).isEqualTo(404);
        assertThat(foreign.status()).isEqualTo(404);
    }
}
