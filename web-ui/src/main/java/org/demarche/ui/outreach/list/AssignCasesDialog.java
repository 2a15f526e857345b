package org.demarche.ui.outreach.list;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.demarche.core.access.Part;
import org.demarche.core.base.Refused;
import org.demarche.core.campaign.Colleague;
import org.demarche.core.outreach.AssignmentService;
import org.demarche.core.outreach.Handover;

/** Asks who gets which part in the cases; whoever had it hands over. */
class AssignCasesDialog extends BulkDialog {

    final Select<Part> part = new Select<>();
    final ComboBox<Colleague> person = new ComboBox<>();
    final TextField note = new TextField();
    private final transient List<Handover> handovers = new ArrayList<>();

    /** @param done gets the name of the person and what changed hands */
    AssignCasesDialog(
            Chosen chosen,
            Words words,
            List<Colleague> team,
            AssignmentService service,
            BiConsumer<String, List<Handover>> done) {
        super(words.of("cases.bulk.assign.title", chosen), words.of("cases.bulk.assign.do", chosen), chosen);
        part.setLabel(getTranslation("cases.bulk.part"));
        part.setItems(Part.OWNER, Part.COORDINATOR);
        part.setItemLabelGenerator(each -> getTranslation("access.part." + each.name()));
        part.setValue(Part.OWNER);
        person.setLabel(getTranslation("cases.bulk.person"));
        person.setItems(team);
        person.setItemLabelGenerator(Colleague::name);
        person.setRequiredIndicatorVisible(true);
        note.setLabel(getTranslation("cases.bulk.note"));
        fields(part, person, note);
        errorsAt("refused.case.assign", person).errorsAt("refused.case.assign.note", note);
        onPrimary(
                () -> {
                    handovers.clear();
                    handovers.addAll(service.assign(
                            chosen.ids(), part.getValue(), chosenPerson().id(), note.getValue()));
                },
                () -> done.accept(chosenPerson().name(), List.copyOf(handovers)));
    }

    private Colleague chosenPerson() {
        if (person.getValue() == null) {
            throw new Refused("refused.case.assign.nobody");
        }
        return person.getValue();
    }
}
