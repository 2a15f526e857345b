package org.demarche.ui.outreach.list;

import java.util.Locale;
import org.demarche.core.outreach.CaseRow;
import org.demarche.core.outreach.Health;
import org.demarche.core.outreach.HealthReason;
import org.demarche.core.outreach.Outcome;
import org.demarche.core.text.Texts;
import org.demarche.ui.format.Formats;
import org.demarche.ui.outreach.CaseNavigation;
import org.demarche.ui.part.GridCells;
import org.demarche.ui.part.StageFill;
import org.demarche.ui.part.Tone;

/** What the cells of a case say, in the list and on the board. */
record CaseCells(Texts texts, Formats formats, Locale language) {

    private static final String UNKNOWN = "-";

    GridCells.Place place(CaseRow row) {
        return new GridCells.Place(
                row.country() == null ? "" : row.country(),
                name(row),
                row.countryName() == null ? "" : row.institutionName(),
                href(row),
                row.restricted() ? texts.get(language, "cases.restricted") : "");
    }

    /** The country; the institution itself where it stands above countries. */
    String name(CaseRow row) {
        return row.countryName() == null ? row.institutionName() : row.countryName();
    }

    String href(CaseRow row) {
        return CaseNavigation.path(row.id());
    }

    GridCells.Stage stage(CaseRow row) {
        return new GridCells.Stage(fill(row), row.stageName());
    }

    GridCells.Health health(CaseRow row) {
        return new GridCells.Health(tone(row.health()), healthWords(row));
    }

    GridCells.Due due(CaseRow row) {
        if (row.dueOn() == null || row.closing()) {
            return new GridCells.Due(Tone.PLAIN, UNKNOWN);
        }
        return new GridCells.Due(dueTone(row), formats.dueInColumn(row.dueOn()));
    }

    private Tone dueTone(CaseRow row) {
        if (row.health() == Health.LATE) {
            return Tone.LATE;
        }
        return formats.today().equals(row.dueOn()) ? Tone.RISK : Tone.PLAIN;
    }

    String nextAction(CaseRow row) {
        if (row.nextAction() != null) {
            return row.nextAction();
        }
        return row.closing() ? "" : texts.get(language, "cases.no-next-action");
    }

    String lastContact(CaseRow row) {
        return row.lastContactOn() == null ? UNKNOWN : formats.day(row.lastContactOn());
    }

    GridCells.Card card(CaseRow row) {
        return new GridCells.Card(place(row), stage(row), health(row), due(row));
    }

    /** How it does; what became of it once it is closed. */
    String healthWords(CaseRow row) {
        return switch (row.health()) {
            case LATE ->
                row.reason() == HealthReason.LONG_OVERDUE
                        ? texts.get(language, "outreach.case.very-late", formats.late(row.days()))
                        : formats.late(row.days());
            case ON_TRACK, AT_RISK -> words("outreach.health.", row.health());
            case CLOSED -> words("outreach.outcome.", row.outcome());
        };
    }

    private String words(String prefix, Enum<?> constant) {
        return texts.get(language, prefix + constant.name());
    }

    static StageFill fill(CaseRow row) {
        if (!row.closing()) {
            return StageFill.ofPhase(row.phase());
        }
        return row.outcome() == Outcome.RECOGNISED ? StageFill.RECOGNISED : StageFill.CLOSED;
    }

    static Tone tone(Health health) {
        return switch (health) {
            case LATE -> Tone.LATE;
            case AT_RISK -> Tone.RISK;
            case ON_TRACK -> Tone.OK;
            case CLOSED -> Tone.PLAIN;
        };
    }
}
