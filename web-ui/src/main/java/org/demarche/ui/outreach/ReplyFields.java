package org.demarche.ui.outreach;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.demarche.core.correspondence.Classification;
import org.demarche.core.correspondence.ResponseChannel;
import org.demarche.core.outreach.DispatchId;
import org.demarche.core.outreach.DispatchRow;
import org.demarche.ui.draft.FormFields;
import org.demarche.ui.format.Formats;
import org.jspecify.annotations.Nullable;

/** What kind of answer it is, how it came, and whether it answers the letter that waits for one. */
class ReplyFields extends Div {

    final Select<Classification> classification = new Select<>();
    final Select<ResponseChannel> channel = new Select<>();
    final Checkbox answers = new Checkbox();
    private @Nullable DispatchRow awaited;

    ReplyFields() {
        addClassNames("dm-row", "dm-wrap");
        classification.setItems(Classification.values());
        classification.setItemLabelGenerator(kind -> getTranslation("correspondence.classification." + kind.name()));
        classification.setAriaLabel(getTranslation("outreach.reply.classification"));
        classification.setValue(Classification.ACKNOWLEDGEMENT);
        classification.addValueChangeListener(
                change -> answers.setValue(change.getValue() != Classification.AUTOMATIC));
        channel.setItems(ResponseChannel.values());
        channel.setItemLabelGenerator(kind -> getTranslation("correspondence.response-channel." + kind.name()));
        channel.setAriaLabel(getTranslation("outreach.reply.channel"));
        channel.setValue(ResponseChannel.EMAIL);
        classification.addClassName("dm-choice");
        channel.addClassName("dm-choice");
        answers.setVisible(false);
        add(classification, channel, answers);
    }

    void nameIn(FormFields fields) {
        fields.along("classification", classification, Enum::name, Classification::valueOf)
                .along("channel", channel, Enum::name, ResponseChannel::valueOf)
                .along("answers", answers, value -> value ? "yes" : "", "yes"::equals);
    }

    /** Offers to answer the latest dispatch that waits for it. */
    void awaiting(List<DispatchRow> dispatches, Formats formats) {
        awaited = dispatches.stream().filter(DispatchRow::open).findFirst().orElse(null);
        answers.setVisible(awaited != null);
        if (awaited != null) {
            answers.setLabel(getTranslation("outreach.reply.answers", formats.day(awaited.sentOn())));
            answers.setValue(classification.getValue() != Classification.AUTOMATIC);
        }
    }

    @Nullable
    DispatchId answered() {
        return awaited != null && answers.getValue() ? awaited.id() : null;
    }
}
