package org.demarche.ui.format;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import org.demarche.core.text.Texts;
import org.springframework.stereotype.Component;

/** Gives a screen the formats of its user. */
@Component
public class Formatting {

    private final Texts texts;
    private final Clock clock;

    Formatting(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    public Formats of(Locale language, ZoneId zone) {
        return new Formats(texts, language, clock.withZone(zone));
    }
}
