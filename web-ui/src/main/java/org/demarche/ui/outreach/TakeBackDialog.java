package org.demarche.ui.outreach;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Objects;
import java.util.function.Consumer;
import org.demarche.core.correspondence.ResponseId;
import org.demarche.core.outreach.EntryKind;
import org.demarche.core.outreach.InteractionId;
import org.demarche.core.outreach.TimelineEntry;

/** Asks what was wrong with something that was logged. Its entry stays, struck; its words can be logged anew. */
class TakeBackDialog extends DeedDialog {

    private final TextArea why = new TextArea();
    private final Checkbox again = new Checkbox();
    private final LogDesk desk;

    /**
     * @param what what the entry tells
     * @param done called with whether its words are to be logged anew
     */
    TakeBackDialog(TimelineEntry entry, String what, LogDesk desk, Consumer<Boolean> done) {
        super(desk, words("outreach.take-back.title", what), words("outreach.take-back.do"));
        this.desk = desk;
        var meaning = new Paragraph(getTranslation(
                entry.kind() == EntryKind.RESPONSE_RECEIVED
                        ? "outreach.take-back.reply-meaning"
                        : "outreach.take-back.meaning"));
        meaning.addClassNames("dm-s", "dm-2");
        why.setLabel(getTranslation("outreach.take-back.why"));
        why.setWidthFull();
        again.setLabel(getTranslation("outreach.take-back.again"));
        var subject = Objects.requireNonNull(entry.subject());
        stack(meaning, why, again);
        fields().text("why", why).yesNo("again", again);
        keep("take-back", subject.toString());
        errorsAt("refused.case.take-back.why", why);
        onPrimary(() -> takeBack(entry), () -> done.accept(again.getValue()));
    }

    private void takeBack(TimelineEntry entry) {
        var subject = Objects.requireNonNull(entry.subject());
        if (entry.kind() == EntryKind.RESPONSE_RECEIVED) {
            desk.responses().withdraw(new ResponseId(subject), why.getValue());
        } else {
            desk.interactions().withdraw(new InteractionId(subject), why.getValue());
        }
    }
}
