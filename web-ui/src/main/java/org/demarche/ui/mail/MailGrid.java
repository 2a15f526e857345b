package org.demarche.ui.mail;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.function.Supplier;
import org.demarche.core.outbox.MessageList;
import org.demarche.core.outbox.MessageRow;
import org.demarche.ui.format.Formats;
import org.demarche.ui.part.ColumnsByWidth;
import org.demarche.ui.part.OpenOnEnter;
import org.demarche.ui.part.Slices;

/** The messages, newest first, a page of them at a time. */
class MailGrid extends Grid<MessageRow> {

    private static final String SUBJECT = """
            <a class="dm-name dm-b dm-ellipsis" href="${item.href}">${item.subject}</a>""";
    private static final String STATE = """
            <span class="dm-health ${item.look}"><vaadin-icon class="dm-i" src="icons.svg" symbol="${item.icon}" \
            aria-hidden="true"></vaadin-icon>${item.state}</span>""";
    private static final String CARD = "<div class=\"dm-cell-card\">" + SUBJECT
            + "<span class=\"dm-2 dm-ellipsis\">${item.recipient}</span><span class=\"dm-row\">" + STATE
            + "<span class=\"dm-2\">${item.created}</span></span></div>";

    private final transient Formats formats;
    private final transient Supplier<MailAddress> address;

    MailGrid(MessageList list, Formats formats, SerializableConsumer<MailAddress> go, Supplier<MailAddress> address) {
        this.formats = formats;
        this.address = address;
        setSizeFull();
        getElement().setAttribute("aria-label", getTranslation("mail.list.title"));
        var card = addColumn(renderer(CARD)).setHeader(getTranslation("mail.message"));
        addColumn(renderer(SUBJECT)).setHeader(getTranslation("mail.subject")).setFlexGrow(3);
        var recipient = addColumn(MessageRow::recipientName)
                .setHeader(getTranslation("mail.recipient"))
                .setFlexGrow(2);
        addColumn(renderer(STATE)).setHeader(getTranslation("mail.state")).setFlexGrow(1);
        var attempts = addColumn(MessageRow::attempts)
                .setHeader(getTranslation("mail.attempts"))
                .setFlexGrow(0)
                .setWidth("90px");
        var created = addColumn(row -> formats.moment(row.createdAt()))
                .setHeader(getTranslation("mail.created"))
                .setFlexGrow(1);
        new ColumnsByWidth(this, card).above(ColumnsByWidth.TABLET, recipient, attempts, created);
        OpenOnEnter.in(this, row -> go.accept(address.get().opening(row.id().toString())));
        setItems(
                query -> list.find(address.get().filter(), Slices.of(query)).stream(),
                _ -> list.count(address.get().filter()));
    }

    /** Shows what the address says, its open row marked. */
    void show(MailAddress wanted) {
        getDataProvider().refreshAll();
        setPartNameGenerator(row -> row.id().toString().equals(wanted.open()) ? "dm-open" : null);
    }

    private LitRenderer<MessageRow> renderer(String template) {
        return LitRenderer.<MessageRow>of(template)
                .withProperty("subject", MessageRow::subject)
                .withProperty("recipient", MessageRow::recipientName)
                .withProperty("state", row -> getTranslation("outbox.message-state." + row.state()))
                .withProperty("look", row -> StateLook.of(row.state()).style())
                .withProperty("icon", row -> StateLook.of(row.state()).icon().symbol())
                .withProperty("created", row -> formats.moment(row.createdAt()))
                .withProperty(
                        "href",
                        row -> address.get().opening(row.id().toString()).href());
    }
}
