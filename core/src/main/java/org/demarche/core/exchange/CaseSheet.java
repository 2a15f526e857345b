package org.demarche.core.exchange;

import java.util.List;
import java.util.Locale;
import org.demarche.core.outreach.CaseRow;
import org.demarche.core.text.Texts;
import org.springframework.stereotype.Component;

/** The columns of exported cases: what the list shows of them. */
@Component
class CaseSheet {

    private final Texts texts;

    CaseSheet(Texts texts) {
        this.texts = texts;
    }

    byte[] of(List<CaseRow> rows, Locale language) {
        return new Sheet<CaseRow>()
                .text(title(language, "reference"), 12, CaseRow::reference)
                .text(title(language, "country"), 20, CaseRow::countryName)
                .text(title(language, "institution"), 32, CaseRow::institutionName)
                .text(title(language, "stage"), 24, CaseRow::stageName)
                .text(title(language, "outcome"), 16, row -> word(language, "outcome", row.outcome()))
                .text(title(language, "priority"), 12, row -> word(language, "priority", row.priority()))
                .text(title(language, "owner"), 24, CaseRow::ownerName)
                .text(title(language, "next-action"), 40, CaseRow::nextAction)
                .day(title(language, "due"), CaseRow::dueOn)
                .text(title(language, "health"), 16, row -> word(language, "health", row.health()))
                .day(title(language, "last-contact"), CaseRow::lastContactOn)
                .text(title(language, "restricted"), 12, row -> restricted(language, row))
                .of(texts.get(language, "exchange.cases"), rows);
    }

    private String title(Locale language, String column) {
        return texts.get(language, "exchange.cases." + column);
    }

    private String word(Locale language, String kind, Enum<?> value) {
        return texts.get(language, "outreach." + kind + "." + value.name());
    }

    private String restricted(Locale language, CaseRow row) {
        return row.restricted() ? texts.get(language, "exchange.cases.restricted.yes") : "";
    }
}
