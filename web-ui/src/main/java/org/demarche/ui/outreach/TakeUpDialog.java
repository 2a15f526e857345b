package org.demarche.ui.outreach;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import org.demarche.core.campaign.Stage;
import org.demarche.core.campaign.StageId;
import org.demarche.core.campaign.StageModel;
import org.demarche.core.outreach.CaseHead;
import org.demarche.core.outreach.LapseService;
import org.demarche.core.outreach.StageMove;

/** Asks from which stage a case goes on in the new term. */
class TakeUpDialog extends DeedDialog {

    TakeUpDialog(CaseHead head, StageModel stages, LogDesk desk, LapseService service, Runnable done) {
        super(desk, words("outreach.take-up.title", head.institution()), words("outreach.take-up.do"));
        var stage = new Select<Stage>();
        stage.setLabel(getTranslation("outreach.take-up.stage"));
        stage.setItems(stages.stages().stream().filter(each -> !each.closing()).toList());
        stage.setItemLabelGenerator(each -> each.name(getLocale()));
        stage.setValue(stages.first());
        var note = new TextArea(getTranslation("outreach.lapse.note"));
        note.setMaxLength(StageMove.REASON_LENGTH);
        note.setWidthFull();
        stack(new Paragraph(getTranslation("outreach.take-up.consequence")), stage, note);
        fields().field("stage", stage, each -> each.id().toString(), id -> stages.stage(StageId.of(id)))
                .text("note", note);
        keep("take-up", head.id().toString());
        errorsAt("refused.case.move.reason", note);
        onPrimary(() -> service.takeUp(head.id(), version(), stage.getValue().id(), note.getValue()), done);
    }
}
