package org.demarche.ui.report;

import com.vaadin.flow.component.Component;
import org.demarche.core.outreach.Health;
import org.demarche.core.report.CountryState;
import org.demarche.ui.format.Formats;

/** What is said of a country, on the map and in the table. */
class MapWords {

    private final Component reader;
    private final Formats formats;

    MapWords(Component reader, Formats formats) {
        this.reader = reader;
        this.formats = formats;
    }

    String text(String key) {
        return reader.getTranslation(key);
    }

    Formats formats() {
        return formats;
    }

    /** For the pointer: {@code Germany: In committee}. */
    String title(CountryState country, MapSide side) {
        return country.name() + ": "
                + switch (side) {
                    case STAGE -> stage(country);
                    case OUTCOME -> outcome(country);
                    case HEALTH -> health(country);
                };
    }

    String stage(CountryState country) {
        var stage = country.stage();
        if (country.recognised()) {
            return text("report.map.recognised");
        }
        return stage == null ? text("report.map.no-case") : stage;
    }

    String outcome(CountryState country) {
        if (country.recognised()) {
            return text("report.map.recognised");
        }
        return country.outcome() == null
                ? text("report.map.no-case")
                : text("outreach.outcome." + country.outcome().name());
    }

    String health(CountryState country) {
        var health = country.health();
        return health == null || health == Health.CLOSED
                ? text(country.recognised() ? "report.map.recognised" : "report.map.closed")
                : text("outreach.health." + health.name());
    }
}
