package org.demarche.ui.report;

import java.util.Objects;
import org.demarche.core.outreach.Outcome;
import org.demarche.core.report.CountryState;

/** What the colours of the map tell. Gold is always the register's. */
enum MapSide {
    STAGE {
        @Override
        MapLook ofCase(CountryState country) {
            return country.closed() ? MapLook.CLOSED : MapLook.ofPhase(Objects.requireNonNullElse(country.phase(), 0));
        }
    },
    OUTCOME {
        @Override
        MapLook ofCase(CountryState country) {
            return switch (Objects.requireNonNullElse(country.outcome(), Outcome.OPEN)) {
                case OPEN -> MapLook.PHASE_0;
                case SUPPORTIVE -> MapLook.PHASE_2;
                case ENDORSED -> MapLook.PHASE_3;
                case RECOGNISED, DECLINED, LAPSED, NO_ANSWER -> MapLook.CLOSED;
            };
        }
    },
    HEALTH {
        @Override
        MapLook ofCase(CountryState country) {
            var health = country.health();
            return health == null
                    ? MapLook.CLOSED
                    : switch (health) {
                        case ON_TRACK -> MapLook.ON_TRACK;
                        case AT_RISK -> MapLook.AT_RISK;
                        case LATE -> MapLook.LATE;
                        case CLOSED -> MapLook.CLOSED;
                    };
        }
    };

    MapLook look(CountryState country) {
        return country.recognised() ? MapLook.RECOGNISED : ofCase(country);
    }

    abstract MapLook ofCase(CountryState country);
}
