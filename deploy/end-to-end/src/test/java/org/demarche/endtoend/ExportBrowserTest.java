package org.demarche.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** A list leaves the product as a file: for a reason, and to be saved. */
class ExportBrowserTest extends BrowserTest {

    @Test
    void leadershipTakesTheListAlongForTheBoard() throws IOException {
        var page = signedIn("leadership", "/cases?view=late");
        button(page, "Export as a file").click();
        button(dialog(page), "Export").click();
        assertThat(dialog(page).getByText("Say what you need it for.")).isVisible(); // elsewhere it is announced too

        fill(page, "What for", "Quarterly report to the board");
        button(dialog(page), "Export").click();
        assertThat(dialog(page).getByText("It is not kept here.")).isVisible();
        var file = page.waitForDownload(() -> page.getByText("Download", new Page.GetByTextOptions().setExact(true))
                .click());

        assertThat(file.suggestedFilename()).matches("cases-ct44-\\d{4}-\\d{2}-\\d{2}\\.xlsx");
        assertThat(parts(file)).contains("xl/workbook.xml", "xl/worksheets/sheet1.xml");
        assertThat(page.request().get(file.url()).headers())
                .hasEntrySatisfying(
                        "content-disposition", how -> assertThat(how).startsWith("attachment"))
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("cache-control", "no-store")
                .hasEntrySatisfying(
                        "content-security-policy", rule -> assertThat(rule).startsWith("default-src 'none'"));
        assertThat(page.context()
                        .browser()
                        .newContext()
                        .request()
                        .get(file.url())
                        .headers())
                .as("somebody without the session")
                .doesNotContainKey("content-disposition");
    }

    private static List<String> parts(Download file) throws IOException {
        try (var archive = new ZipFile(file.path().toFile())) {
            return archive.stream().map(each -> each.getName()).toList();
        }
    }
}
