package org.demarche.ui.outreach;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.demarche.core.base.Refused;
import org.demarche.core.campaign.Colleague;
import org.demarche.core.outreach.ActionKind;
import org.demarche.core.outreach.CaseHead;
import org.demarche.core.task.AddByRule;

/** Asks what there is to do, for whom, and by which rule until when. */
class AddDeadlineDialog extends DeedDialog {

    private final Select<ActionKind> kind = new Select<>();
    private final TextField text = new TextField();
    private final ComboBox<Colleague> person = new ComboBox<>();
    private final CaseHead head;
    private final RuleFields rule;

    AddDeadlineDialog(
            CaseHead head, List<Colleague> team, RuleFields rule, LogDesk desk, DeadlineDeeds deeds, Runnable done) {
        super(desk, words("outreach.deadline.add-title", head.institution()), words("outreach.deadline.add-do"));
        this.head = head;
        this.rule = rule;
        kind.setLabel(getTranslation("outreach.next.kind"));
        kind.setItems(ActionKind.values());
        kind.setItemLabelGenerator(each -> getTranslation("outreach.action-kind." + each.name()));
        kind.setValue(ActionKind.CALL);
        text.setLabel(getTranslation("outreach.next.text"));
        person.setLabel(getTranslation("outreach.assign.person"));
        person.setItems(team);
        person.setItemLabelGenerator(Colleague::name);
        person.setValue(team.stream()
                .filter(each -> each.id().equals(desk.users().me().id()))
                .findFirst()
                .orElse(null));
        rule.compute(choice -> deeds.rules().preview(head.id(), null, choice));
        rule.show(DeadlineDialog.USUAL, null, head.today());
        stack(kind, text, person, rule);
        fields().choice("kind", kind, ActionKind.class)
                .text("text", text)
                .along("person", person, each -> each.id().toString(), id -> colleague(team, id));
        rule.nameIn(fields());
        keep("deadline-add", head.id().toString());
        errorsAt("refused.task.title", text);
        errorsAt("refused.task.assignee", person);
        errorsAt("refused.deadline.day", rule.day());
        errorsAt("refused.deadline.days", rule.number());
        onPrimary(() -> deeds.rules().add(command()), done);
    }

    private AddByRule command() {
        if (person.isEmpty()) {
            throw new Refused("refused.task.assignee");
        }
        return new AddByRule(head.id(), person.getValue().id(), kind.getValue(), text.getValue(), rule.value());
    }

    private static Colleague colleague(List<Colleague> team, String id) {
        return team.stream()
                .filter(each -> each.id().toString().equals(id))
                .findFirst()
                .orElseThrow(Refused::notFound);
    }
}
