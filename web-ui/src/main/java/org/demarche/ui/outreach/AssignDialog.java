package org.demarche.ui.outreach;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.demarche.core.access.Part;
import org.demarche.core.base.Refused;
import org.demarche.core.campaign.Colleague;
import org.demarche.core.outreach.AssignmentService;
import org.demarche.core.outreach.CaseHead;

/** Asks who gets which part in the case; whoever had it hands over. */
class AssignDialog extends DeedDialog {

    private final Select<Part> part = new Select<>();
    private final ComboBox<Colleague> person = new ComboBox<>();
    private final TextField note = new TextField();

    AssignDialog(CaseHead head, List<Colleague> team, AssignmentService service, Runnable done) {
        words(getTranslation("outreach.assign.title", head.institution()), getTranslation("outreach.assign.do"));
        part.setLabel(getTranslation("outreach.assign.part"));
        part.setItems(Part.values());
        part.setItemLabelGenerator(each -> getTranslation("access.part." + each.name()));
        part.setValue(Part.OWNER);
        person.setLabel(getTranslation("outreach.assign.person"));
        person.setItems(team);
        person.setItemLabelGenerator(Colleague::name);
        note.setLabel(getTranslation("outreach.assign.note"));
        note.setWidthFull();
        fields(part, person, note);
        errorsAt("refused.case.assign", person);
        errorsAt("refused.case.assign.note", note);
        onPrimary(
                () -> service.assign(
                        List.of(head.id()), part.getValue(), chosenPerson().id(), note.getValue()),
                done);
    }

    private Colleague chosenPerson() {
        if (person.isEmpty()) {
            throw new Refused("refused.case.assign.person.missing");
        }
        return person.getValue();
    }
}
