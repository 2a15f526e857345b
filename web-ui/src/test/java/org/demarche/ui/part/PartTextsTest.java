package org.demarche.ui.part;

import static org.assertj.core.api.Assertions.assertThat;

import org.demarche.core.text.Languages;
import org.demarche.core.text.Texts;
import org.junit.jupiter.api.Test;

class PartTextsTest {

    private final Texts texts = new Texts();

    @Test
    void countsInTheRulesOfTheLanguage() {
        assertThat(texts.get(Languages.ENGLISH, "part.conflict.nothing-lost", 1))
                .isEqualTo("Nothing is lost. One field differs:");
        assertThat(texts.get(Languages.UKRAINIAN, "part.conflict.nothing-lost", 5))
                .isEqualTo("Нічого не втрачено. Відрізняється 5 полів:");
        assertThat(texts.get(Languages.UKRAINIAN, "part.bulk.selected", 1200)).isEqualTo("Вибрано: 1\u00a0200");
    }
}
