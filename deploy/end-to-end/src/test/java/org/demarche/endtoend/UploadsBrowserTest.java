package org.demarche.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.demarche.core.file.FileService;
import org.demarche.demo.account.Acting;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** E18, small: many large files at once, and too large ones that are sent past the screen; in full by {@code deploy/drills/e18-uploads.sh}. */
class UploadsBrowserTest extends BrowserTest {

    private static final int MEGABYTE = 1024 * 1024;
    private static final int LIMIT = 25 * MEGABYTE;
    private static final int AT_ONCE = Integer.getInteger("uploads.at-once", 20);
    private static final int TOO_LARGE = Integer.getInteger("uploads.too-large", 10);
    private static final int OK = 200;
    private static final long MOST_HEAP = 64L * MEGABYTE;

    private final HttpClient client = HttpClient.newHttpClient();
    private final JdbcClient database = Screens.owner(Product.started().part(Environment.class));

    @Test
    void manyLargeFilesAtOnceTakeNoMemoryAndLeaveNothingBehind() throws IOException {
        var files = Product.started().part(FileService.class);
        var staff = new AtomicReference<SecurityContext>();
        Product.started().part(Acting.class).as("staff", () -> staff.set(SecurityContextHolder.getContext()));
        long before = heap();

        var refused = new ConcurrentLinkedQueue<Throwable>();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < AT_ONCE; i++) {
                var content = new Pdf(LIMIT, i);
                CompletableFuture.runAsync(
                                () -> {
                                    SecurityContextHolder.setContext(staff.get());
                                    files.store("at-once.pdf", content);
                                },
                                threads)
                        .whenComplete((_, why) -> Optional.ofNullable(why).ifPresent(refused::add));
            }
        }
        long more = Math.max(0, heap() - before);

        System.out.printf(
                "E18 small: %d x 25 MB at once, %d taken; parts left %d; heap +%d MB%n",
                AT_ONCE, stored("at-once.pdf"), parts(), more / MEGABYTE);
        assertThat(refused).isEmpty();
        assertThat(stored("at-once.pdf")).isEqualTo(AT_ONCE);
        assertThat(parts()).isZero();
        assertThat(more).isLessThan(MOST_HEAP);
    }

    /** One after the other through one form: it takes one at a time. */
    @Test
    void whatIsTooLargeIsCutAndWhatIsTakenLeavesAsAnAttachment() throws IOException {
        var page = signedIn("staff", "/");
        var place = placeOfUploads(page);
        for (int i = 0; i < TOO_LARGE; i++) {
            assertThat(send(page, place, "too-large.pdf", new Pdf(LIMIT + 2 * MEGABYTE, i)))
                    .isNotEqualTo(OK);
        }
        System.out.printf(
                "E18 small: %d over the limit, %d taken; parts left %d%n", TOO_LARGE, stored("too-large.pdf"), parts());
        assertThat(stored("too-large.pdf")).isZero();
        assertThat(parts()).isZero();

        var svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>".getBytes(StandardCharsets.UTF_8);
        assertThat(send(page, place, "..%2f..%2fe%22vil%0d%0aX%3a1.svg", new ByteArrayInputStream(svg)))
                .isEqualTo(OK);
        var id = database.sql("select id from stored_file where name like 'e%vil%' order by stored_at desc limit 1")
                .query()
                .singleValue();
        var answer = page.request().get(Product.started().at("/files/" + id));

        assertThat(answer.status()).isEqualTo(OK);
        assertThat(answer.headers())
                .containsEntry("content-type", "application/octet-stream")
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("content-security-policy", "sandbox; default-src 'none'")
                .containsEntry("cache-control", "no-store")
                .doesNotContainKey("x");
        assertThat(answer.headers().get("content-disposition")).startsWith("attachment;");
        forgetDraft(page);
    }

    /** The form keeps the file that it took for whoever opens it next, and other tests do. */
    private void forgetDraft(Page page) {
        assertThat(page.getByText("Draft kept")).isVisible();
        assertThat(database.sql("delete from draft where content::text like '%vil%'")
                        .update())
                .isPositive();
    }

    /** Where the form on a case sends its file. */
    private static String placeOfUploads(Page page) {
        page.getByRole(AriaRole.LINK, named("Answer two questions from the committee"))
                .first()
                .click();
        button(page, "Record").click();
        var upload = page.locator("vaadin-upload");
        upload.waitFor();
        return Product.started().at("/") + upload.evaluate("each => each.target");
    }

    /** @return the status; 0 where the line was cut */
    private int send(Page page, String place, String name, InputStream content) {
        var session = page.context().cookies().stream()
                .map(cookie -> cookie.name + "=" + cookie.value)
                .collect(Collectors.joining("; "));
        var request = HttpRequest.newBuilder(URI.create(place))
                .header("Cookie", session)
                .header("X-Filename", name)
                .header("Content-Type", "application/octet-stream")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> content))
                .build();
        return client.sendAsync(request, HttpResponse.BodyHandlers.discarding())
                .thenApply(HttpResponse::statusCode)
                .exceptionally(_ -> 0)
                .join();
    }

    private long stored(String name) {
        return database.sql("select count(*) from stored_file where name = :name")
                .param("name", name)
                .query(Long.class)
                .single();
    }

    private static long parts() throws IOException {
        var home = Path.of(Product.started().part(Environment.class).getRequiredProperty("demarche.home"));
        try (var all = Files.walk(home.resolve("files"))) {
            return all.filter(file -> file.toString().endsWith(".part")).count();
        }
    }

    private static long heap() {
        var memory = ManagementFactory.getMemoryMXBean();
        memory.gc();
        return memory.getHeapMemoryUsage().getUsed();
    }
}
