package org.demarche.demo.mail;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableConsumer;
import org.demarche.core.sql.Slice;
import org.demarche.ui.format.Formats;
import org.demarche.ui.part.OpenOnEnter;

/** Delivered mail, newest first, two lines each. */
class DeliveredGrid extends Grid<DeliveredMessage> {

    private static final String LINES = """
            <div class="dm-cell-card"><a class="dm-name dm-b dm-ellipsis" href="${item.href}">${item.subject}</a>\
            <span class="dm-row"><span class="dm-2 dm-ellipsis">${item.recipient}</span>\
            <span class="dm-2 dm-nowrap">${item.sent}</span></span></div>""";

    DeliveredGrid(DeliveredMail mail, Formats formats, SerializableConsumer<String> open) {
        setSizeFull();
        getElement().setAttribute("aria-label", getTranslation("demo.mail.title"));
        addColumn(LitRenderer.<DeliveredMessage>of(LINES)
                        .withProperty("subject", DeliveredMessage::subject)
                        .withProperty("recipient", DeliveredMessage::recipient)
                        .withProperty("sent", row -> formats.moment(row.sentAt()))
                        .withProperty("href", row -> DeliveredView.PATH + "?mail=" + row.id()))
                .setHeader(getTranslation("demo.mail.message"));
        OpenOnEnter.in(this, row -> open.accept(row.id()));
        setItems(query -> mail.find(new Slice(query.getOffset(), query.getLimit())).stream(), _ -> mail.count());
    }

    /** Reads the mailboxes again, the open message marked. */
    void show(String open) {
        getDataProvider().refreshAll();
        setPartNameGenerator(row -> row.id().equals(open) ? "dm-open" : null);
    }
}
