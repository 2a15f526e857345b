package org.demarche.ui.campaign;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import org.demarche.core.access.CampaignId;
import org.demarche.core.campaign.Ask;
import org.demarche.core.campaign.AskService;
import org.demarche.core.campaign.AskText;
import org.demarche.ui.part.Toast;

/** Words an ask in both languages, with its source. */
class AskDialog extends FormDialog {

    private final BilingualField title =
            new BilingualField(getTranslation("campaign.ask.title"), "refused.ask.title", 2, attempt);
    private final BilingualField brief =
            new BilingualField(getTranslation("campaign.ask.brief"), "refused.ask.short", 1, attempt);
    private final TextField sourceNote = new TextField(getTranslation("campaign.source.note"));
    private final TextField sourceUrl = new TextField(getTranslation("campaign.source.url"));
    private final Checkbox ourTranslation = new Checkbox(getTranslation("campaign.ask.our-translation"));

    private AskDialog(String heading, SerializableConsumer<AskText> deed, Runnable saved) {
        super(heading);
        sourceNote.setWidthFull();
        sourceUrl.setWidthFull();
        attempt.field("refused.ask.source-note", sourceNote).field("refused.ask.source-url", sourceUrl);
        form(
                getTranslation("campaign.ask.save"),
                () -> {
                    deed.accept(new AskText(
                            title.words(),
                            brief.words(),
                            ourTranslation.getValue(),
                            sourceUrl.getValue(),
                            sourceNote.getValue()));
                    Toast.show(getTranslation("campaign.saved"));
                    saved.run();
                },
                title,
                brief,
                sourceNote,
                sourceUrl,
                ourTranslation);
    }

    static AskDialog raise(AskService asks, CampaignId campaign, Runnable saved) {
        var dialog = new AskDialog("", text -> asks.raise(campaign, text), saved);
        dialog.setHeaderTitle(dialog.getTranslation("campaign.ask.add"));
        return dialog;
    }

    static AskDialog word(AskService asks, Ask ask, Runnable saved) {
        var dialog = new AskDialog("", text -> asks.word(ask.id(), ask.version(), text), saved);
        dialog.setHeaderTitle(dialog.getTranslation("campaign.ask.edit.title", ask.number()));
        dialog.title.show(ask.text().title());
        dialog.brief.show(ask.text().brief());
        dialog.sourceNote.setValue(ask.text().sourceNote());
        dialog.sourceUrl.setValue(ask.text().sourceUrl());
        dialog.ourTranslation.setValue(ask.text().ourTranslation());
        return dialog;
    }
}
