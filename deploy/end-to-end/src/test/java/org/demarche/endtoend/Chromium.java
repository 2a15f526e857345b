package org.demarche.endtoend;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The browser that is installed; Playwright brings none of its own. */
final class Chromium {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "msedge");
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--font-render-hinting=none");

    private static final ScheduledExecutorService WATCH = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("browser-watch").daemon().factory());

    private static @Nullable Browser browser;

    private Chromium() {}

    static Optional<Path> installed() {
        return Stream.of(System.getenv().getOrDefault("PATH", "/usr/bin").split(File.pathSeparator))
                .map(Path::of)
                .flatMap(folder -> NAMES.stream().map(folder::resolve))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Started anew when the last one is gone. */
    static synchronized Browser running() {
        if (browser == null || !browser.isConnected()) {
            browser = Driver.PLAYWRIGHT
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(installed().orElseThrow())
                            .setArgs(QUIET));
        }
        return browser;
    }

    /**
     * Does what has no patience of its own. When the browser does not answer in time it is ended, so that nobody waits for
     * ever, and this fails.
     *
     * @param what in words, for the failure
     */
    static void within(Duration most, String what, Runnable deed) {
        var hung = new AtomicBoolean();
        var ending = WATCH.schedule(() -> end(hung), most.toMillis(), TimeUnit.MILLISECONDS);
        try {
            deed.run();
        } catch (PlaywrightException e) {
            if (!hung.get()) {
                throw e;
            }
        } finally {
            ending.cancel(false);
        }
        if (hung.get()) {
            throw new AssertionError(
                    "The browser did not answer for %s s and was ended: %s".formatted(most.toSeconds(), what));
        }
    }

    private static void end(AtomicBoolean hung) {
        hung.set(true);
        ProcessHandle.current()
                .descendants()
                .filter(process -> process.info()
                        .command()
                        .filter(command -> NAMES.stream().anyMatch(command::contains))
                        .isPresent())
                .forEach(ProcessHandle::destroyForcibly);
    }

    private static final class Driver {

        static final Playwright PLAYWRIGHT = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }
}
