package org.demarche.ui.outreach;

import com.vaadin.flow.component.textfield.TextField;
import org.demarche.core.access.CaseId;
import org.demarche.core.base.PartialDate;
import org.demarche.core.outreach.InitiativeService;

/** Asks what was started, and since when as far as it is known. */
class InitiativeDialog extends DeedDialog {

    private final TextField title = new TextField();
    private final TextField on = new TextField();
    private final TextField source = new TextField();

    InitiativeDialog(CaseId id, LogDesk desk, InitiativeService service, Runnable done) {
        super(desk, words("outreach.initiative.title"), words("outreach.initiative.do"));
        title.setLabel(getTranslation("outreach.initiative.name"));
        title.setWidthFull();
        on.setLabel(getTranslation("outreach.initiative.on"));
        on.setHelperText(getTranslation("outreach.partial-date"));
        on.setValue(desk.today().toString());
        source.setLabel(getTranslation("outreach.initiative.source"));
        source.setWidthFull();
        source.setPlaceholder("https://");
        stack(title, on, source);
        fields().text("title", title).text("on", on).text("source", source);
        keep("initiative", id.toString());
        errorsAt("refused.initiative.title", title);
        errorsAt("refused.initiative.source-url", source);
        errorsAt("refused.partial-date", on);
        errorsAt("refused.date", on);
        onPrimary(() -> service.start(id, title.getValue(), new PartialDate(on.getValue()), source.getValue()), done);
    }
}
