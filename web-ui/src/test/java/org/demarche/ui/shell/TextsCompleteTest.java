package org.demarche.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.demarche.core.text.Languages;
import org.demarche.core.text.Texts;
import org.junit.jupiter.api.Test;

class TextsCompleteTest {

    private final Texts texts = new Texts();

    @Test
    void everyTextStandsInBothLanguages() {
        assertThat(texts.keys(Languages.ENGLISH)).hasSizeGreaterThan(50);
        assertThat(texts.keys(Languages.UKRAINIAN)).containsExactlyInAnyOrderElementsOf(texts.keys(Languages.ENGLISH));
    }

    @Test
    void ukrainianIsWrittenWithoutRussianLetters() {
        assertThat(texts.keys(Languages.UKRAINIAN))
                .allSatisfy(key -> assertThat(texts.get(Languages.UKRAINIAN, key, 1, 1, 1, 1))
                        .as(key)
                        .doesNotContainPattern("[ыэъёЫЭЪЁ]"));
    }
}
