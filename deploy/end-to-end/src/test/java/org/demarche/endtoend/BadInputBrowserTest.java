package org.demarche.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be right gets a clear message, and nothing that was typed is lost. */
class BadInputBrowserTest extends BrowserTest {

    private static final String NOWHERE = "01900000-0000-7000-8000-000000000000";
    private static final String WHAT = "What is to be done";
    private static final String TYPED = "Written before the session ended, kept by the draft.";
    private static final long SIXTY_MEGABYTES = 60L * 1024 * 1024;

    @ParameterizedTest
    @CsvSource({"1.1.0002, This is not a date", "1.1.1066, This day is past. Choose 24 November 2026 or later"})
    void refusesADueDateLongAgoAndKeepsTheForm(String day, String words) {
        var page = signedIn("staff", "/tasks");
        button(page, "New task").click();
        fill(page, WHAT, "Call the registry");
        fillDay(page, "Due date", day);
        button(page, "Add task").click();

        assertThat(dialog(page).getByText(words)).isVisible();
        assertThat(field(page, WHAT)).hasValue("Call the registry");
    }

    @Test
    void refusesATitleOfTenThousandCharactersAndKeepsIt() {
        var title = "ten thousand ".repeat(800);
        var page = signedIn("staff", "/tasks");
        button(page, "New task").click();
        fill(page, WHAT, title);
        fillDay(page, "Due date", "1 Dec 2026");
        button(page, "Add task").click();

        assertThat(dialog(page).getByText(Pattern.compile("A title has at most 200 characters")))
                .isVisible();
        assertThat(field(page, WHAT)).hasValue(Pattern.compile("ten thousand (ten thousand )+"));
    }

    @Test
    void showsMarkupAsTheTextItIs() {
        var page = aCase("staff");
        var markup = "<script>document.title='gone'</script><img src=x onerror=\"document.title='gone'\">";

        button(page, "Note").click();
        page.getByLabel("What should the team know?").fill(markup);
        button(page, "Log note").click();

        assertThat(page.locator(".dm-tl").getByText(markup)).isVisible();
        assertThat(page).not().hasTitle("gone");
    }

    @Test
    void refusesAFileOfSixtyMegabytesAndKeepsTheForm(@TempDir Path folder) throws IOException {
        var page = aCase("staff");
        button(page, "Record").click();
        fill(page, "Note", "By diplomatic bag");
        page.locator("input[type=file]").setInputFiles(large(folder));

        assertThat(dialog(page).getByText("A file has at most 25 MB").first()).isVisible();
        assertThat(field(page, "Note")).hasValue("By diplomatic bag");
    }

    @Test
    void saysOfAnUnknownIdThatThereIsNothing() {
        var page = signedIn("staff", "/profile");

        for (var place : List.of("cases", "parliaments", "contacts", "decisions", "campaigns")) {
            for (var id : List.of(NOWHERE, "x")) {
                var answer = page.navigate(Product.started().at("/" + place + "/" + id));

                assertThat(answer.status()).as(place).isEqualTo(404);
                assertThat(page.getByText("The page does not exist, or you may not see it"))
                        .isVisible();
            }
        }
    }

    /** The server has forgotten the session, or the browser its cookie. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void leadsBackToTheDraftWhenTheSessionIsOver(boolean cookieStays) {
        var page = aCase("staff");
        var address = page.url();
        page.getByLabel("What was said?").fill(TYPED);
        assertThat(page.getByText("Draft kept")).isVisible();

        endSession(page, cookieStays);
        button(page, "Log call").click();

        assertThat(field(page, "Account")).isVisible();
        fillDoor(page, "staff");
        assertThat(page).hasURL(address);
        assertThat(page.getByLabel("What was said?")).hasValue(TYPED);
        assertThat(page.getByText("Your draft is back.")).isVisible();
        button(page, "Discard it").click();
        assertThat(page.getByLabel("What was said?")).hasValue("");
    }

    private static void endSession(Page page, boolean cookieStays) {
        var cookies = page.context().cookies();
        page.context().clearCookies();
        if (cookieStays) {
            cookies.forEach(cookie -> cookie.value = "F".repeat(cookie.value.length()));
            page.context().addCookies(cookies);
        }
    }

    private Page aCase(String account) {
        var page = signedIn(account, "/");
        page.getByRole(AriaRole.LINK, named("Answer two questions from the committee"))
                .first()
                .click();
        assertThat(heading(page, "National Assembly")).isVisible();
        return page;
    }

    /** Takes no room on the disk. */
    private static Path large(Path folder) throws IOException {
        var file = Files.createFile(folder.resolve("scan.pdf"));
        try (var content = new RandomAccessFile(file.toFile(), "rw")) {
            content.setLength(SIXTY_MEGABYTES);
        }
        return file;
    }
}
