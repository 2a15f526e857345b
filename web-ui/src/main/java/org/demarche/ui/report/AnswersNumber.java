package org.demarche.ui.report;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.List;
import org.demarche.core.report.AnsweredCase;
import org.demarche.ui.format.Formats;
import org.demarche.ui.part.CountButton;

/** A number of the answers; it opens the cases that were answered, with the days each took, and those that wait. */
class AnswersNumber extends CountButton {

    AnswersNumber(String number, String name, SerializableSupplier<List<AnsweredCase>> cases, Formats formats) {
        super(number, name, () -> cases.get().stream()
                .map(each -> row(each, formats))
                .toList());
    }

    private static ListItem row(AnsweredCase counted, Formats formats) {
        var name = counted.state() == null ? counted.chamber() : counted.state();
        var words = counted.days() == null
                ? UI.getCurrent().getTranslation("report.answers.waiting", counted.since())
                : formats.days(counted.days());
        return new CaseLine(counted.id(), counted.country(), name, words);
    }
}
