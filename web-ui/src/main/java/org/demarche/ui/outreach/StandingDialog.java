package org.demarche.ui.outreach;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import org.demarche.core.access.CaseId;
import org.demarche.core.outreach.CaseAskRow;
import org.demarche.core.outreach.CaseAskService;
import org.demarche.core.outreach.Standing;

/** Asks how the institution stands to one ask, where no reply says so. */
class StandingDialog extends DeedDialog {

    private final Select<Standing> standing = new Select<>();
    private final DatePicker since;

    StandingDialog(CaseId id, CaseAskRow ask, LogDesk desk, CaseAskService service, Runnable done) {
        super(desk, ask.title(), words("outreach.ask.do"));
        standing.setLabel(getTranslation("outreach.ask.standing"));
        standing.setItems(Standing.values());
        standing.setItemLabelGenerator(each -> getTranslation("outreach.standing." + each.name()));
        standing.setValue(ask.standing());
        since = desk.formats().get().datePicker(getTranslation("outreach.ask.since"));
        since.setMax(desk.today());
        since.setValue(desk.today());
        stack(standing, since);
        fields().choice("standing", standing, Standing.class).day("since", since);
        keep("ask-standing", id + " " + ask.id());
        errorsAt("refused.date", since);
        onPrimary(() -> service.stand(id, ask.id(), standing.getValue(), chosen(since)), done);
    }
}
