package org.demarche.ui.outreach;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.demarche.core.base.PartialDate;
import org.demarche.core.outreach.InitiativeEnding;
import org.demarche.core.outreach.InitiativeRow;
import org.demarche.core.outreach.InitiativeService;

/** Asks how an initiative ended. */
class InitiativeEndDialog extends DeedDialog {

    private final Select<InitiativeEnding> ending = new Select<>();
    private final TextField on = new TextField();
    private final TextArea note = new TextArea();

    InitiativeEndDialog(InitiativeRow initiative, LogDesk desk, InitiativeService service, Runnable done) {
        super(desk, words("outreach.initiative.end-title", initiative.title()), words("outreach.initiative.end-do"));
        ending.setLabel(getTranslation("outreach.initiative.ending"));
        ending.setItems(InitiativeEnding.values());
        ending.setItemLabelGenerator(each -> getTranslation("outreach.initiative-ending." + each.name()));
        ending.setValue(InitiativeEnding.LAPSED);
        on.setLabel(getTranslation("outreach.initiative.ended-on"));
        on.setHelperText(getTranslation("outreach.partial-date"));
        on.setValue(desk.today().toString());
        note.setLabel(getTranslation("outreach.initiative.note"));
        note.setWidthFull();
        stack(ending, on, note);
        fields().choice("ending", ending, InitiativeEnding.class).text("on", on).text("note", note);
        keep("initiative-end", initiative.id().toString());
        errorsAt("refused.initiative.end", on);
        errorsAt("refused.initiative.note", note);
        errorsAt("refused.partial-date", on);
        errorsAt("refused.date", on);
        onPrimary(
                () -> service.end(
                        initiative.id(),
                        initiative.version(),
                        ending.getValue(),
                        new PartialDate(on.getValue()),
                        note.getValue()),
                done);
    }
}
