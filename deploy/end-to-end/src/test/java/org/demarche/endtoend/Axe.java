package org.demarche.endtoend;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Asks axe what is wrong with a page. It is put into a page once; what does not depend on colours is asked once. */
final class Axe {

    private static final String SOURCE = source();

    /** Vaadin's connection indicator lies outside every landmark. */
    private static final String RUN = """
            async onlyColours => {
              const result = await axe.run({exclude: [['vaadin-connection-indicator']]}, {
                resultTypes: ['violations'],
                ...(onlyColours ? {runOnly: ['color-contrast', 'link-in-text-block']} : {}),
              });
              return result.violations.map(rule => `${rule.id} (${rule.impact}) `
                  + rule.nodes.slice(0, 3).map(node => node.html.slice(0, 160)).join(' | '));
            }""";

    private Axe() {}

    /** Everything that axe knows. */
    static List<String> everything(Page page) {
        return ask(page, false);
    }

    /** What may have changed since everything was asked, where nothing but the colours is different. */
    static List<String> colours(Page page) {
        return ask(page, true);
    }

    @SuppressWarnings("unchecked")
    private static List<String> ask(Page page, boolean onlyColours) {
        if (!(boolean) page.evaluate("() => 'axe' in window")) {
            page.evaluate(SOURCE);
        }
        return (List<String>) page.evaluate(RUN, onlyColours);
    }

    private static String source() {
        try (var file = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
