package org.demarche.ui.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class IconTest {

    @Test
    void everyIconIsASymbolOfTheSpriteAndTheOtherWayRound() throws IOException {
        var symbols = Pattern.compile("<symbol id=\"([^\"]+)\"")
                .matcher(resource("/META-INF/resources/" + Icon.SPRITE))
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();

        assertThat(symbols)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Icon.values()).map(Icon::symbol).toList());
    }

    @Test
    void isHiddenFromScreenReaders() {
        var icon = Icon.PHONE.create();

        assertThat(icon.getElement().getAttribute("aria-hidden")).isEqualTo("true");
        assertThat(icon.getSymbol()).isEqualTo("phone");
    }

    private static String resource(String path) throws IOException {
        try (InputStream stream = Objects.requireNonNull(IconTest.class.getResourceAsStream(path))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
