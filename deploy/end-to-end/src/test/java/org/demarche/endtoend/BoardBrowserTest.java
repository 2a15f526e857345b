package org.demarche.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** The board by mouse and by keyboard. Each deed is taken back: other tests look at the same cases. */
class BoardBrowserTest extends BrowserTest {

    @Test
    void aCardIsDraggedToTheNextStageAndTakenBack() {
        var page = board();
        var card = card(page, "Cyprus");

        card.dragTo(stage(page, "Delivered"));
        button(dialog(page), "Move case").click();
        assertThat(card(stage(page, "Delivered"), "Cyprus")).isVisible();

        button(page, "Undo").click();
        assertThat(card(stage(page, "Package sent"), "Cyprus")).isVisible();
    }

    @Test
    void aCardThatIsDraggedBackAsksWhy() {
        var page = board();

        card(page, "Germany").dragTo(stage(page, "Referred"));
        button(dialog(page), "Move case").click();
        assertThat(dialog(page)).containsText("Say why");

        page.keyboard().press("Escape");
        assertThat(dialog(page)).not().isVisible();
        assertThat(card(stage(page, "In committee"), "Germany")).isVisible();
    }

    @Test
    void theKeyMMovesTheCardThatHasTheFocus() {
        var page = board();
        var card = card(page, "Kosovo");

        card.focus();
        page.keyboard().press("m");
        assertThat(dialog(page)).containsText("Move Kosovo to another stage");

        page.keyboard().press("Escape");
        assertThat(card).isFocused();
    }

    private Page board() {
        return signedIn("coordinator", "/cases/board");
    }

    private static Locator stage(Page page, String name) {
        return page.locator(".dm-board > section[aria-label='%s']".formatted(name));
    }

    private static Locator card(Page page, String name) {
        return card(page.locator(".dm-board"), name);
    }

    private static Locator card(Locator part, String name) {
        return part.locator(".dm-bcard").filter(new Locator.FilterOptions().setHasText(name));
    }
}
