package org.demarche.demo;

import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The last words of a start: where to go, as whom, and where everything is. */
@Component
@Profile("demo")
class DemoBanner {

    private final Environment environment;
    private final ObjectProvider<EmbeddedParts> parts;

    DemoBanner(Environment environment, ObjectProvider<EmbeddedParts> parts) {
        this.environment = environment;
        this.parts = parts;
    }

    @EventListener(ApplicationReadyEvent.class)
    void print() {
        System.out.println(text());
    }

    String text() {
        var lines = new ArrayList<String>();
        lines.add("");
        lines.add(ConsoleText.of("demo.banner.ready", address()));
        lines.add("");
        lines.add(accounts());
        parts.ifAvailable(embedded -> lines.addAll(places(embedded)));
        lines.add(ConsoleText.of("demo.banner.stop"));
        lines.add("");
        return String.join(System.lineSeparator(), lines);
    }

    private String address() {
        var port = environment.getProperty("local.server.port", "8080");
        return environment.getProperty("demarche.public-url", "http://localhost:" + port);
    }

    private String accounts() {
        var issuer = environment.getProperty("demarche.oidc.issuer", "");
        return issuer.isBlank()
                ? ConsoleText.of("demo.banner.accounts")
                : ConsoleText.of("demo.banner.organisation", issuer);
    }

    private static List<String> places(EmbeddedParts embedded) {
        var lines = new ArrayList<String>();
        embedded.mail()
                .ifPresent(mail -> lines.add(ConsoleText.of("demo.banner.mail", String.valueOf(mail.imapPort()))));
        embedded.database().ifPresent(database -> lines.add(ConsoleText.of("demo.banner.database", database.url())));
        embedded.home().ifPresent(home -> lines.add(ConsoleText.of("demo.banner.data", home)));
        return lines;
    }
}
