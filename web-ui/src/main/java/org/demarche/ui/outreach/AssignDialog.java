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

    AssignDialog(CaseHead head, List<Colleague> team, LogDesk desk, AssignmentService service, Runnable done) {
        super(desk, words("outreach.assign.title", head.institution()), words("outreach.assign.do"));
        part.setLabel(getTranslation("outreach.assign.part"));
        part.setItems(Part.values());
        part.setItemLabelGenerator(each -> getTranslation("access.part." + each.name()));
        part.setValue(Part.OWNER);
        person.setLabel(getTranslation("outreach.assign.person"));
        person.setItems(team);
        person.setItemLabelGenerator(Colleague::name);
        note.setLabel(getTranslation("outreach.assign.note"));
        note.setWidthFull();
        stack(part, person, note);
        fields().choice("part", part, Part.class)
                .field("person", person, each -> each.id().toString(), id -> colleague(team, id))
                .text("note", note);
        keep("assign", head.id().toString());
        errorsAt("refused.case.assign", person);
        errorsAt("refused.case.assign.note", note);
        onPrimary(
                () -> service.assign(
                        List.of(head.id()), part.getValue(), chosenPerson().id(), note.getValue()),
                done);
    }

    private static Colleague colleague(List<Colleague> team, String id) {
        return team.stream()
                .filter(each -> each.id().toString().equals(id))
                .findFirst()
                .orElseThrow(Refused::notFound);
    }

    private Colleague chosenPerson() {
        if (person.isEmpty()) {
            throw new Refused("refused.case.assign.person.missing");
        }
        return person.getValue();
    }
}
