package org.demarche.core.decision;

import org.demarche.core.base.Line;
import org.demarche.core.base.Refused;
import org.demarche.core.text.Bilingual;

/** Checks words in two languages: one of them is enough, the other is replaced by it. */
final class Wording {

    private Wording() {}

    /** @throws Refused {@code <key>.length} when a language is too long */
    static Bilingual optional(Bilingual words, int most, String key) {
        return new Bilingual(Line.optional(words.en(), most, key), Line.optional(words.uk(), most, key));
    }

    /** @throws Refused {@code <key>.missing} when both are empty, {@code <key>.length} when one is too long */
    static Bilingual required(Bilingual words, int most, String key) {
        var clean = optional(words, most, key);
        if (clean.isEmpty()) {
            throw new Refused(key + ".missing");
        }
        return clean;
    }
}
