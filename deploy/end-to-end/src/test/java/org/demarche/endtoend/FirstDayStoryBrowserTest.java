package org.demarche.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.demarche.endtoend.IdentityProvider.Colleague;
import org.junit.jupiter.api.Test;

/** From an empty database to the first reminder, by nothing but the screens. */
class FirstDayStoryBrowserTest extends BrowserTest {

    private static final Colleague ADMINISTRATOR =
            new Colleague("a-1", "Iryna Koval", "iryna.koval@demarche.example", List.of("offline_access", "admin"));
    private static final Colleague COORDINATOR =
            new Colleague("c-2", "Olena Bondar", "olena.bondar@demarche.example", List.of("coordinator"));
    private static final Colleague STAFF =
            new Colleague("s-3", "Lilia Seitova", "lilia.seitova@demarche.example", List.of("staff"));

    private static final String CAMPAIGN = "Recognition of the 1944 genocide";

    /** Tuesday, the day after; 8:00 in Kyiv. */
    private static final Instant NEXT_MORNING = Instant.parse("2026-11-24T06:00:00Z");

    private static final Pattern CASE = Pattern.compile("http://localhost:\\d+(/cases/[0-9a-f-]{36})");

    @Test
    void administratorAndCoordinatorReachTheFirstReminder() throws Exception {
        try (var people = IdentityProvider.of(InstallationProcess.START, ADMINISTRATOR, COORDINATOR, STAFF);
                var installation = Installation.of(people)) {
            registersTheStaff(enter(installation, ADMINISTRATOR, "/"));
            var page = enter(installation, COORDINATOR, "/");
            var work = new Groundwork(page);
            work.beginCampaign(CAMPAIGN, "REC44");
            work.addAsk("Recognise the deportation as genocide", "Recognise");
            work.addToTeam(STAFF.name());
            work.addParliament("Parliament of Estonia", "Estonia", "Tallinn");
            addsSomebodyToWriteTo(page);
            work.openCase(CAMPAIGN, "Estonia");
            work.assign(STAFF.name());
            setsTheNextStep(page);

            assertThat(installation.mail().getReceivedMessages()).isEmpty();
            installation.moveTo(NEXT_MORNING);

            assertThat(installation
                            .mail()
                            .waitForIncomingEmail(Duration.ofSeconds(60).toMillis(), 1))
                    .isTrue();
            var reminder = installation.mail().getReceivedMessages()[0];
            assertThat(reminder.getAllRecipients()).extracting(Object::toString).containsExactly(STAFF.email());
            opensTheCaseFrom(reminder, installation);
        }
    }

    private void registersTheStaff(Page page) {
        assertThat(heading(page, "Accounts")).isVisible();
        button(page, "Register an account").click();
        fill(page, "Account at your organisation", STAFF.subject());
        fill(page, "Name", STAFF.name());
        fill(page, "E-mail", STAFF.email());
        page.getByLabel(Pattern.compile("^Staff")).check();
        button(page, "Register").click();
        assertThat(page.getByText("Lilia Seitova can sign in")).isVisible();
    }

    private void addsSomebodyToWriteTo(Page page) {
        Groundwork.open(page, "Contacts");
        button(page, "Add a contact").first().click();
        fill(page, "Name", "Mari Example");
        Groundwork.source(page);
        button(page, "Add contact").click();
        assertThat(heading(page, "Mari Example")).isVisible();

        button(page, "Add channel").click();
        fill(page, "Address, number or page", "registry@parliament.example");
        Groundwork.source(page);
        button(dialog(page), "Add channel").click();
        assertThat(page.getByRole(AriaRole.LINK, named("registry@parliament.example")))
                .isVisible();

        button(page, "Add").click();
        choose(page, "Institution", "Estonia");
        Groundwork.source(page);
        button(page, "Add membership").click();
        assertThat(page.getByText("Parliament of Estonia").first()).isVisible();
    }

    private void setsTheNextStep(Page page) {
        button(page, "Set next step").first().click();
        fill(page, "What", "Call the registry");
        fillDay(page, "Due", "24 Nov 2026");
        button(dialog(page), "Set next step").click();
        assertThat(page.getByText("Next: Call the registry")).isVisible();
    }

    private void opensTheCaseFrom(MimeMessage reminder, Installation installation) throws Exception {
        assertThat(reminder.getSubject()).isEqualTo("1 справа на вівторок, 24 листопада");
        var words = String.valueOf(
                ((Multipart) reminder.getContent()).getBodyPart(0).getContent());
        assertThat(words).contains("REC44-0001: дзвінок");
        var link = CASE.matcher(words);
        assertThat(link.find()).isTrue();

        var page = enter(installation, STAFF, link.group(1));

        assertThat(page).hasURL(installation.at(link.group(1)));
        assertThat(page.getByText("Далі: Call the registry")).isVisible();
        assertThat(page.getByText(Pattern.compile("Надіслано нагадування.*Lilia Seitova")))
                .isVisible();
    }

    private Page enter(Installation installation, Colleague who, String path) {
        var page = window();
        page.navigate(installation.at(path));
        page.getByRole(AriaRole.LINK, named("Sign in with your organisation")).click();
        page.getByText(who.name()).click();
        page.getByRole(AriaRole.BANNER).waitFor();
        return page;
    }
}
