package org.demarche.ui.campaign;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import org.demarche.core.access.CampaignId;
import org.demarche.core.base.Refused;
import org.demarche.core.campaign.Ask;
import org.demarche.core.campaign.AskService;
import org.demarche.core.campaign.AskText;
import org.demarche.ui.form.FormDesk;
import org.demarche.ui.form.FormDialog;
import org.demarche.ui.part.Toast;
import org.springframework.stereotype.Component;

/** Words asks in both languages, with their source. */
@Component
class AskForms {

    private final FormDesk desk;
    private final AskService asks;

    AskForms(FormDesk desk, AskService asks) {
        this.desk = desk;
        this.asks = asks;
    }

    AskService asks() {
        return asks;
    }

    void raise(CampaignId campaign, Runnable saved) {
        var dialog = new FormDialog(desk, words("campaign.ask.add"), words("campaign.ask.save"));
        var fields = new Fields(dialog);
        dialog.keep("ask", campaign.toString());
        dialog.open(() -> asks.raise(campaign, fields.text()), () -> done(saved));
    }

    void word(Ask ask, Runnable saved) {
        var dialog = new FormDialog(desk, words("campaign.ask.edit.title", ask.number()), words("campaign.ask.save"));
        var fields = new Fields(dialog);
        fields.show(ask.text());
        dialog.keep("ask-edit", ask.id().toString()).versioned(ask.version(), () -> {
            var now = now(ask);
            fields.show(now.text());
            return desk.latest(now.version(), now.lastChange());
        });
        dialog.open(() -> asks.word(ask.id(), dialog.version(), fields.text()), () -> done(saved));
    }

    private Ask now(Ask seen) {
        return asks.of(seen.campaign()).stream()
                .filter(each -> each.id().equals(seen.id()))
                .findFirst()
                .orElseThrow(Refused::notFound);
    }

    private static void done(Runnable saved) {
        Toast.show(words("campaign.saved"));
        saved.run();
    }

    private static String words(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }

    private static final class Fields {

        private final BilingualField title;
        private final BilingualField brief;
        private final TextField sourceNote = new TextField(words("campaign.source.note"));
        private final TextField sourceUrl = new TextField(words("campaign.source.url"));
        private final Checkbox ourTranslation = new Checkbox(words("campaign.ask.our-translation"));

        Fields(FormDialog dialog) {
            title = new BilingualField(words("campaign.ask.title"), "refused.ask.title", 2, dialog.attempt());
            brief = new BilingualField(words("campaign.ask.brief"), "refused.ask.short", 1, dialog.attempt());
            sourceNote.setWidthFull();
            sourceUrl.setWidthFull();
            sourceUrl.setPlaceholder("https://");
            dialog.field("refused.ask.source-note", sourceNote)
                    .field("refused.ask.source-url", sourceUrl)
                    .with(title, brief, sourceNote, sourceUrl, ourTranslation);
            title.nameIn(dialog.fields(), "title");
            brief.nameIn(dialog.fields(), "brief");
            dialog.fields()
                    .text("source-note", sourceNote)
                    .text("source-url", sourceUrl)
                    .yesNo("our-translation", ourTranslation);
        }

        void show(AskText text) {
            title.show(text.title());
            brief.show(text.brief());
            sourceNote.setValue(text.sourceNote());
            sourceUrl.setValue(text.sourceUrl());
            ourTranslation.setValue(text.ourTranslation());
        }

        AskText text() {
            return new AskText(
                    title.words(),
                    brief.words(),
                    ourTranslation.getValue(),
                    sourceUrl.getValue(),
                    sourceNote.getValue());
        }
    }
}
