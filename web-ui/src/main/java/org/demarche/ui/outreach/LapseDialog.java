package org.demarche.ui.outreach;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.demarche.core.outreach.CaseHead;
import org.demarche.core.outreach.LapseService;
import org.demarche.core.outreach.StageMove;

/** Asks once whether a case ends with the term of its house, and names what that does. */
class LapseDialog extends DeedDialog {

    LapseDialog(CaseHead head, LogDesk desk, LapseService service, Runnable done) {
        super(desk, words("outreach.lapse.title", head.institution()), words("outreach.lapse.do"));
        var note = new TextArea(getTranslation("outreach.lapse.note"));
        note.setMaxLength(StageMove.REASON_LENGTH);
        note.setWidthFull();
        stack(new Paragraph(getTranslation("outreach.lapse.consequence")), note);
        fields().text("note", note);
        keep("lapse", head.id().toString());
        errorsAt("refused.case.move.reason", note);
        onPrimary(() -> service.lapse(head.id(), version(), note.getValue()), done);
    }
}
