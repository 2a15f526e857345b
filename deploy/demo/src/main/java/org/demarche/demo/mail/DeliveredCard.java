package org.demarche.demo.mail;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import org.demarche.ui.format.Formats;
import org.demarche.ui.part.DmCard;
import org.demarche.ui.part.Icon;
import org.demarche.ui.part.IconButton;
import org.demarche.ui.part.Switch;
import org.jspecify.annotations.Nullable;

/**
 * One delivered message: as text, or on request as it was formatted, in a frame that runs no scripts and whose links open
 * outside of it.
 */
class DeliveredCard extends DmCard {

    private static final String HEAD = "<head>";
    private static final String LINKS_OPEN_OUTSIDE = "<base target=\"_blank\" rel=\"noopener noreferrer\">";

    DeliveredCard(
            DeliveredContent content,
            Formats formats,
            boolean asHtml,
            SerializableConsumer<Boolean> choose,
            Runnable close) {
        setTitle(content.message().subject(), 2);
        suffix(new IconButton(Icon.X, getTranslation("part.close"), close));
        var html = content.html();
        var all = new Div(facts(content.message(), formats));
        all.addClassName("dm-stack");
        if (html != null && content.text() != null) {
            all.add(choice(asHtml, choose));
        }
        all.add(html != null && (asHtml || content.text() == null) ? frame(html) : plain(content.text()));
        add(all);
    }

    private Component facts(DeliveredMessage message, Formats formats) {
        var facts = new DescriptionList();
        facts.addClassName("dm-dl");
        fact(facts, "demo.mail.from", message.from());
        fact(facts, "demo.mail.to", message.recipient());
        fact(facts, "demo.mail.sent", formats.moment(message.sentAt()));
        fact(facts, "demo.mail.message-id", message.messageId());
        return facts;
    }

    private void fact(DescriptionList facts, String key, String value) {
        var description = new DescriptionList.Description(value);
        description.addClassName("dm-lines");
        facts.add(new DescriptionList.Term(getTranslation(key)), description);
    }

    private Component choice(boolean asHtml, SerializableConsumer<Boolean> choose) {
        var choice = new Switch<>(
                getTranslation("demo.mail.view"),
                List.of(false, true),
                html -> getTranslation(html ? "demo.mail.as-html" : "demo.mail.as-text"));
        choice.setValue(asHtml);
        choice.addValueChangeListener(change -> choose.accept(change.getValue()));
        return choice;
    }

    private Component frame(String html) {
        var frame = new IFrame();
        frame.setSrcdoc(
                html.contains(HEAD) ? html.replace(HEAD, HEAD + LINKS_OPEN_OUTSIDE) : LINKS_OPEN_OUTSIDE + html);
        frame.setSandbox(IFrame.SandboxType.ALLOW_POPUPS, IFrame.SandboxType.ALLOW_POPUPS_TO_ESCAPE_SANDBOX);
        frame.getElement().setAttribute("title", getTranslation("demo.mail.as-html"));
        frame.getElement().setAttribute("frameborder", "0");
        frame.setWidthFull();
        frame.setHeight("max(320px, calc(100vh - 400px))");
        return frame;
    }

    private static Component plain(@Nullable String text) {
        var plain = new Pre(text == null ? "" : text);
        plain.addClassName("dm-lines");
        plain.getElement().setAttribute("tabindex", "0");
        return plain;
    }
}
