package org.demarche.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** People of the organisation who never signed in, and deeds that take a fresh proof of who one is: experiment E13. */
class NewcomersStoryBrowserTest extends KeycloakBrowserTest {

    private static final Member TARAS = new Member("taras", "coordinator");
    private static final Member OLENA = new Member("olena", "coordinator");
    private static final Member IHOR = new Member("ihor", "admin");
    private static final Member NADIIA = new Member("nadiia", "staff");
    private static final Member LILIA = new Member("lilia", "staff");
    private static final Member HALYNA = Member.of("/field", "halyna");
    private static final Member MARTA = Member.of("/field/kyiv", "marta");

    private static final int BAD_REQUEST = 400;
    private static final String CAMPAIGN = "Recognition of the 1944 genocide";
    private static final String AWAY = "The sign-in service of your organisation has not answered for more than";

    @BeforeAll
    static void anOrganisation() {
        open(
                Map.of("DEMARCHE_OIDC_CHECK_EVERY", "2s", "DEMARCHE_STEP_UP_PROVIDER_AWAY", "15s"),
                TARAS,
                OLENA,
                IHOR,
                NADIIA,
                LILIA,
                HALYNA,
                MARTA);
    }

    /** They have their role by a group above their own. */
    @Test
    void aCoordinatorGivesACaseToSomebodyWhoNeverSignedIn() {
        var page = signedInBy(TARAS);
        var work = new Groundwork(page);
        work.beginCampaign(CAMPAIGN, "REC44");
        work.addToTeam(MARTA.name());
        work.addParliament("Parliament of Estonia", "Estonia", "Tallinn");
        work.openCase(CAMPAIGN, "Estonia");
        work.assign(MARTA.name());

        var hers = signedInBy(MARTA);
        Groundwork.open(hers, "Cases");
        hers.getByRole(AriaRole.LINK, named("Estonia")).click();

        assertThat(heading(hers, "Estonia").first()).isVisible();
        assertThat(hers.locator(".dm-me")).containsText("Staff");
        report("a case for who never signed in, with a role by a group", "seen", "seen");
    }

    @Test
    void anAdministratorRegistersSomebodyFromTheDirectory() {
        var page = window();
        withSecurityKey(page);
        page.onceDialog(dialog -> dialog.accept("key"));
        page.navigate(at("/admin/users"));
        throughTheDoor(page);
        password(page, IHOR);
        page.waitForLoadState(); // the button asks for the key only once its script has run
        page.locator("#registerWebAuthn").click();

        button(page, "Register an account").click();
        choose(page, "Person", HALYNA.name());
        assertThat(page.getByText("Roles: Staff")).isVisible();
        button(page, "Register").click();

        assertThat(page.getByText(HALYNA.name() + " can sign in")).isVisible();
        assertThat(page.getByRole(AriaRole.LINK, named(HALYNA.name()))).isVisible();
    }

    @Test
    void whileKeycloakIsAwayForTooLongNobodyGivesRolesAndIsToldWhy() {
        var page = signedInBy(OLENA);
        var work = new Groundwork(page);
        work.beginCampaign("Return of the deported", "RET44");
        work.openTeam();
        keycloak().pause();
        try {
            Awaitility.await().atMost(Duration.ofSeconds(90)).until(() -> refusesTheForm(page));
            assertThat(page.getByText(AWAY)).isVisible();
            page.navigate(at("/profile"));
            page.getByRole(AriaRole.BANNER).waitFor();
        } finally {
            keycloak().resume();
        }
        page.navigate(at("/campaigns"));
        page.getByRole(AriaRole.LINK, named("Return of the deported")).click();
        work.openTeam();
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> !refusesTheForm(page));
        report("roles are given neither while Keycloak is away too long nor without a word", "yes", "yes");
    }

    /** Tries to open the form of the team, and shuts it where it opens. */
    private static boolean refusesTheForm(Page page) {
        button(page, "Add to the team").click();
        settle(page);
        boolean refused = page.getByText(AWAY).isVisible();
        if (!refused) {
            button(dialog(page), "Cancel").click();
            dialog(page).waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        }
        return refused;
    }

    @Test
    void somebodyElseCannotConfirm() {
        var page = signedInBy(NADIIA);
        // Keycloak knows nobody in this browser any more, and asks for a name
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setPath("/realms/demarche/"));
        page.navigate(at("/oauth2/authorization/demarche?confirm"));

        password(page, LILIA);
        code(page, LILIA);

        assertThat(page).hasURL(at("/sign-in?somebody-else"));
        assertThat(page.getByText("Somebody else signed in to confirm it, so you are signed out here."))
                .isVisible();
        page.navigate(at("/profile"));
        assertThat(page).hasURL(DOOR);
        report("somebody else confirms a step-up", "refused", "refused");
    }

    /** In the pages of Keycloak, where people care for their second factor. */
    @Test
    void namesAndAddressesAreNotForPeopleToChange() {
        var page = signedInBy(LILIA);
        keycloak().desk().letManageTheirAccount(LILIA);

        page.navigate(keycloak().issuer() + "/account");

        assertThat(page.locator("#email")).hasValue("lilia@demarche.example");
        for (var field : List.of("#username", "#email", "#firstName", "#lastName")) {
            assertThat(page.locator(field)).not().isEditable();
        }
        assertThat(console(page).status()).isEqualTo(BAD_REQUEST);
        report("own name and address can be changed", "no", "no");
    }

    /** That of this realm, where no account has rights. */
    private static Response console(Page page) {
        return page.navigate(keycloak().issuer()
                + "/protocol/openid-connect/auth?client_id=security-admin-console&response_type=code&redirect_uri="
                + keycloak().issuer().replace("/realms/demarche", "/admin/demarche/console/"));
    }
}
