package org.demarche.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a coordinator does when somebody joins: ten cases in one go, and back again. */
class CoordinatorStoryBrowserTest extends BrowserTest {

    private static final String LILIA = "Lilia Seitova";
    private static final String IN_A_CELL = "Lilia S.";
    private static final String BY_COUNTRY = "/cases?view=all&sort=parliament";
    private static final String PLACES = ".dm-name";
    private static final String OWNERS = ".dm-avatar + span, .dm-nobody + span";
    private static final String BOXES = "vaadin-checkbox";

    /** The grid keeps its cells in no order: what a person sees from above is found by where it stands. */
    private static final String FIRST_TEN = """
            what => [...document.querySelectorAll('vaadin-grid-cell-content ' + what)]
                .filter(each => each.getClientRects().length)
                .map(each => [each.getBoundingClientRect().top, each])
                .sort((one, other) => one[0] - other[0])
                .map(each => each[1])
                .filter(each => !each.closest('vaadin-grid-cell-content').slot.includes('header') && !each.id.includes('All'))
                .slice(0, 10)""";

    @Test
    void assignsTenCasesAtOnceAndTakesItBack() {
        var page = signedIn("coordinator", BY_COUNTRY);
        var places = firstTen(page, PLACES);
        var owners = firstTen(page, OWNERS);
        assertThat(owners).hasSize(10).isNotEqualTo(Collections.nCopies(10, IN_A_CELL));
        selectFirstTen(page);
        assertThat(page.getByText("10 selected")).isVisible();

        button(page, "Assign").click();
        assertThat(heading(page, "Assign 10 cases")).isVisible();
        choose(page, "To", LILIA);
        button(page, "Assign 10 cases").click();

        var toast = page.getByText(Pattern.compile("cases? assigned to " + LILIA));
        toast.hover();
        await().untilAsserted(() -> assertThat(firstTen(page, OWNERS)).containsOnly(IN_A_CELL));
        assertThat(mineOfStaff()).containsAll(places);

        button(page, "Undo").click();
        await().untilAsserted(() -> assertThat(firstTen(page, OWNERS)).isEqualTo(owners));
    }

    private List<String> mineOfStaff() {
        var page = signedIn("staff", BY_COUNTRY.replace("view=all", "view=mine"));
        assertThat(page.locator("vaadin-grid " + PLACES).first()).isVisible();
        return page.locator("vaadin-grid " + PLACES).allTextContents();
    }

    private static List<String> firstTen(Page page, String what) {
        assertThat(page.locator("vaadin-grid " + what).nth(10)).isAttached();
        @SuppressWarnings("unchecked")
        var words = (List<String>)
                page.evaluate("what => (" + FIRST_TEN + ")(what).map(each => each.textContent.trim())", what);
        return words;
    }

    private static void selectFirstTen(Page page) {
        page.evaluate(
                "what => (" + FIRST_TEN + ")(what).forEach((each, i) => each.setAttribute('data-nth', i))", BOXES);
        for (int i = 0; i < 10; i++) {
            page.locator("[data-nth='" + i + "']").click();
        }
    }
}
