package org.demarche.endtoend;

import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.demarche.demo.DemoApplication;
import org.demarche.demo.DemoClock;
import org.springframework.context.ConfigurableApplicationContext;

/** The product, started once for all tests as {@code ./mvnw} starts it, on a morning that does not change. */
public final class Product {

    /** A Tuesday, 11:20 in Kyiv: the day of the drawings. */
    static final Instant MORNING = Instant.parse("2026-11-24T09:20:00Z");

    private static final Product STARTED = new Product();

    private final ConfigurableApplicationContext context;
    private final String address;

    private Product() {
        int port = Ports.free();
        address = "http://localhost:" + port;
        PolicyWatch.cover(address);
        context = DemoApplication.run(
                "--server.port=" + port,
                "--demarche.public-url=" + address,
                "--demarche.home=" + home(),
                "--demarche.clock.start=" + MORNING);
    }

    public static Product started() {
        return STARTED;
    }

    /** With a leading slash. */
    public String at(String path) {
        return address + path;
    }

    DemoClock clock() {
        return context.getBean(DemoClock.class);
    }

    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    /** Every route that is open to somebody. */
    public List<RouteData> routes() {
        return ApplicationRouteRegistry.getInstance(new VaadinServletContext(part(ServletContext.class)))
                .getRegisteredRoutes();
    }

    private static Path home() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target")), "home");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
