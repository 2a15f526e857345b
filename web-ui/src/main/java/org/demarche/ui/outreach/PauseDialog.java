package org.demarche.ui.outreach;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.demarche.core.task.DeadlineTimeService;
import org.demarche.core.task.Governing;
import org.demarche.core.task.Pause;

/** Asks why a deadline stands still from today on. */
class PauseDialog extends DeedDialog {

    PauseDialog(String title, Governing rule, LogDesk desk, DeadlineTimeService service, Runnable done) {
        super(desk, words("outreach.deadline.pause-title", title), words("outreach.deadline.pause-do"));
        var meaning = new Paragraph(getTranslation("outreach.deadline.pause-meaning"));
        meaning.addClassNames("dm-s", "dm-2");
        var reason = new TextField(getTranslation("outreach.deadline.reason"));
        reason.setMaxLength(Pause.REASON_LENGTH);
        stack(meaning, reason);
        fields().text("reason", reason);
        keep("deadline-pause", rule.id().toString());
        errorsAt("refused.deadline.reason", reason);
        onPrimary(() -> service.pause(rule.id(), rule.version(), reason.getValue()), done);
    }
}
