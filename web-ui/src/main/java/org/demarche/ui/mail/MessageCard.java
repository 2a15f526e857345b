package org.demarche.ui.mail;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.function.Consumer;
import org.demarche.core.outbox.MailContent;
import org.demarche.core.outbox.MessageDetail;
import org.demarche.core.outbox.MessageId;
import org.demarche.core.outbox.MessageReason;
import org.demarche.core.outbox.MessageState;
import org.demarche.core.outbox.OutboxService;
import org.demarche.ui.format.Formats;
import org.demarche.ui.part.Attempt;
import org.demarche.ui.part.Confirm;
import org.demarche.ui.part.DmCard;
import org.demarche.ui.part.Icon;
import org.demarche.ui.part.IconButton;
import org.demarche.ui.part.Mark;
import org.demarche.ui.part.Note;
import org.demarche.ui.part.Toast;
import org.demarche.ui.part.Tone;
import org.jspecify.annotations.Nullable;

/** One message: where it stands and why, what can be done about it, and what it reminds of. */
class MessageCard extends DmCard {

    private final transient OutboxService outbox;
    private final transient Formats formats;
    private final transient MessageDetail message;
    private final transient Runnable changed;
    private final Attempt attempt = new Attempt();

    MessageCard(OutboxService outbox, Formats formats, MessageDetail message, Runnable changed, Runnable close) {
        this.outbox = outbox;
        this.formats = formats;
        this.message = message;
        this.changed = changed;
        var look = StateLook.of(state());
        setTitle(message.row().subject(), 2);
        suffix(
                new Mark(look.tone(), look.icon(), getTranslation("outbox.message-state." + state())),
                new IconButton(Icon.X, getTranslation("part.close"), close));
        var all = new Div();
        all.addClassName("dm-stack");
        if (message.row().reason() != MessageReason.NONE) {
            all.add(reason());
        }
        all.add(attempt, actions(), facts(), occasions(), text());
        add(all);
    }

    private MessageState state() {
        return message.row().state();
    }

    private Component reason() {
        var tone = state().needsAttention() ? StateLook.of(state()).tone() : Tone.PLAIN;
        return new Note(
                tone,
                StateLook.of(state()).icon(),
                getTranslation("outbox.message-reason." + message.row().reason()),
                message.row().detail());
    }

    private Component actions() {
        var actions = new Div();
        actions.addClassNames("dm-row", "dm-wrap");
        if (state().needsAttention()) {
            actions.add(
                    new Button(getTranslation("mail.mark-sent"), _ -> act("mail.mark-sent.done", outbox::markAsSent)),
                    new Button(getTranslation("mail.send-again"), _ -> askToSendAgain()));
        }
        if (state() == MessageState.PLANNED) {
            actions.add(new Button(getTranslation("mail.cancel"), _ -> askToCancel()));
        }
        actions.setVisible(actions.getComponentCount() > 0);
        return actions;
    }

    private void askToSendAgain() {
        if (state() == MessageState.FAILED) {
            act("mail.send-again.done", outbox::sendAgain);
            return;
        }
        Confirm.of(getTranslation("mail.send-again.question"), getTranslation("mail.send-again.meaning"))
                .keep(getTranslation("mail.send-again.keep"))
                .ask(getTranslation("mail.send-again"), () -> act("mail.send-again.done", outbox::sendAgain));
    }

    private void askToCancel() {
        Confirm.of(
                        getTranslation("mail.cancel.question", message.row().recipientName()),
                        getTranslation("mail.cancel.meaning", message.row().reminders()))
                .keep(getTranslation("mail.cancel.keep"))
                .ask(getTranslation("mail.cancel"), () -> act("mail.cancel.done", outbox::cancel));
    }

    private void act(String done, Consumer<MessageId> deed) {
        if (attempt.run(() -> deed.accept(message.row().id()))) {
            Toast.show(getTranslation(done));
            changed.run();
        }
    }

    private Component facts() {
        var row = message.row();
        var facts = new DescriptionList();
        facts.addClassName("dm-dl");
        fact(facts, "mail.recipient", row.recipientName() + ", " + row.recipient());
        fact(facts, "mail.created", formats.moment(row.createdAt()));
        fact(facts, "mail.attempts", formats.number(row.attempts()));
        moment(facts, "mail.last-attempt", row.claimedAt());
        moment(facts, "mail.next-attempt", state() == MessageState.PLANNED ? row.notBefore() : null);
        moment(facts, "mail.ended." + state(), row.endedAt());
        fact(facts, "mail.content", getTranslation("outbox.mail-content." + message.content()));
        fact(facts, "mail.message-id", message.messageId());
        return facts;
    }

    private void moment(DescriptionList facts, String key, @Nullable Instant moment) {
        if (moment != null) {
            fact(facts, key, formats.moment(moment));
        }
    }

    private void fact(DescriptionList facts, String key, String value) {
        var description = new DescriptionList.Description(value);
        description.addClassName("dm-lines");
        facts.add(new DescriptionList.Term(getTranslation(key)), description);
    }

    private Component occasions() {
        var list = new UnorderedList();
        message.occasions().forEach(occasion -> list.add(new ListItem(words(occasion))));
        var all = new Div(
                new H3(getTranslation("mail.occasions", message.occasions().size())), list);
        all.setVisible(!message.occasions().isEmpty());
        return all;
    }

    private String words(MessageDetail.Occasion occasion) {
        int step = occasion.step();
        var when = getTranslation(
                "outbox.reminder-step",
                occasion.rule(),
                step < 0 ? "before" : step == 0 ? "today" : "late",
                Math.abs(step));
        return getTranslation(
                "mail.occasion",
                getTranslation("outbox.due-kind." + occasion.objectType()),
                formats.day(occasion.dueOn()),
                when);
    }

    private Component text() {
        var title = new H3(getTranslation("mail.text"));
        if (message.content() == MailContent.FULL || message.plain().isEmpty()) {
            var why = new Paragraph(getTranslation("mail.text.hidden"));
            why.addClassNames("dm-s", "dm-2");
            return new Div(title, why);
        }
        var plain = new Pre(message.plain());
        plain.addClassName("dm-lines");
        plain.getElement().setAttribute("tabindex", "0");
        return new Div(title, plain);
    }
}
