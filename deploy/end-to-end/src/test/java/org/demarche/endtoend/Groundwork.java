package org.demarche.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.demarche.endtoend.BrowserTest.button;
import static org.demarche.endtoend.BrowserTest.choose;
import static org.demarche.endtoend.BrowserTest.dialog;
import static org.demarche.endtoend.BrowserTest.fill;
import static org.demarche.endtoend.BrowserTest.heading;
import static org.demarche.endtoend.BrowserTest.named;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a coordinator does in an empty installation before there is anything to tell of, by nothing but the screens. */
final class Groundwork {

    private final Page page;

    Groundwork(Page page) {
        this.page = page;
    }

    /** Ends on the page of the campaign. */
    void beginCampaign(String name, String key) {
        open(page, "Campaigns");
        button(page, "Begin a campaign").click();
        fill(page, "Name in English", name);
        fill(page, "Name in Ukrainian", "Визнання геноциду 1944 року");
        fill(page, "Goal in English", "Parliaments recognise it");
        fill(page, "Goal in Ukrainian", "Парламенти визнають його");
        fill(page, "Key", key);
        button(page, "Begin campaign").click();
        assertThat(heading(page, name)).isVisible();
    }

    /** On the page of the campaign. */
    void addAsk(String words, String shortly) {
        button(page, "Add an ask").click();
        fill(page, "Ask in English", words);
        fill(page, "Ask in Ukrainian", "Визнати депортацію геноцидом");
        fill(page, "Short form in English", shortly);
        fill(page, "Short form in Ukrainian", "Визнати");
        button(page, "Save ask").click();
        assertThat(page.getByText(words)).isVisible();
    }

    /** On the page of the campaign. */
    void openTeam() {
        page.getByRole(AriaRole.LINK, named("Team")).click();
        button(page, "Add to the team").waitFor();
    }

    /** On the page of the campaign. */
    void addToTeam(String name) {
        openTeam();
        button(page, "Add to the team").click();
        choose(page, "Person", name);
        button(dialog(page), "Add to the team").click();
        assertThat(page.getByText(name + " is in the team")).isVisible();
    }

    void addParliament(String name, String country, String zone) {
        open(page, "Parliaments");
        button(page, "Add an institution").first().click();
        fill(page, "Name in English", name);
        choose(page, "Country", country);
        choose(page, "Time zone", zone);
        source(page);
        button(page, "Add institution").click();
        assertThat(heading(page, country).first()).isVisible();
    }

    /** For the only institution there is. Ends on the page of the case. */
    void openCase(String campaign, String country) {
        open(page, "Campaigns");
        page.getByRole(AriaRole.LINK, named(campaign)).click();
        page.getByRole(AriaRole.LINK, named("Targets")).click();
        page.locator("vaadin-grid vaadin-checkbox").last().click();
        button(page, "Open cases").click();
        button(page, "Open 1 case").click();
        assertThat(page.getByText("1 case opened.")).isVisible();

        open(page, "Cases");
        page.getByRole(AriaRole.LINK, named(country)).click();
    }

    /** On the page of the case. */
    void assign(String name) {
        button(page, "Assign").click();
        choose(page, "Person", name);
        button(dialog(page), "Assign").click();
        assertThat(page.getByText("Assigned.")).isVisible();
    }

    static void source(Page page) {
        fill(page, "Source", "Website of the parliament");
    }

    /** By the navigation at the left. */
    static void open(Page page, String place) {
        page.getByRole(AriaRole.NAVIGATION)
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(place).setExact(true))
                .first()
                .click();
        assertThat(page).hasURL(Pattern.compile("/" + place.toLowerCase(Locale.ROOT)));
    }
}
