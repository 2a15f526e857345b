package org.demarche.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.demarche.core.sql.Slice;
import org.demarche.demo.mail.DeliveredContent;
import org.demarche.demo.mail.DeliveredMail;
import org.junit.jupiter.api.Test;

/** The reminder for what is due arrives by e-mail, over real SMTP, and leads to the case. */
class DigestStoryBrowserTest extends BrowserTest {

    private static final String LILIA = "lilia.seitova@demarche.example";
    private static final Duration FIRST_MINUTE = Duration.ofSeconds(60);
    private static final Pattern CASE = Pattern.compile("http://localhost:\\d+(/cases/[0-9a-f-]{36})");

    @Test
    void theFirstDigestArrivesWithinAMinuteAndItsLinkOpensTheCase() {
        var mailboxes = Product.started().part(DeliveredMail.class);

        await().atMost(FIRST_MINUTE).until(() -> digest(mailboxes).isPresent());
        var digest = digest(mailboxes).orElseThrow();
        assertThat(digest.text()).isNotBlank();
        assertThat(digest.html()).contains("Call the committee secretariat about the agenda");
        var link = CASE.matcher(String.valueOf(digest.text()));
        assertThat(link.find()).isTrue();

        var page = signedIn("staff", link.group(1));
        assertThat(page).hasURL(Pattern.compile(link.group(1)));
        assertThat(page.locator(".dm-steps")).isVisible();
    }

    @Test
    void everyMessageStandsInTheListOfAdministrators() {
        var mailboxes = Product.started().part(DeliveredMail.class);
        await().atMost(FIRST_MINUTE).until(() -> digest(mailboxes).isPresent());

        var page = signedIn("admin", "/admin/mail");

        assertThat(page.getByText("Lilia Seitova").first()).isVisible();
    }

    private static Optional<DeliveredContent> digest(DeliveredMail mailboxes) {
        return mailboxes.find(Slice.FIRST_FIFTY).stream()
                .filter(message -> message.recipient().equals(LILIA))
                .findFirst()
                .flatMap(message -> mailboxes.content(message.id()));
    }
}
