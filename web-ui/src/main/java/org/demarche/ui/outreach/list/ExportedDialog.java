package org.demarche.ui.outreach.list;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import org.demarche.core.exchange.Exported;
import org.demarche.ui.part.Icon;

/** Hands over an exported file. It is there as long as this is open, and kept nowhere. */
class ExportedDialog extends Dialog {

    ExportedDialog(Exported file) {
        setHeaderTitle(getTranslation("cases.exported.title", file.rows()));
        setWidth("min(460px, 100vw - 24px)");
        var care = new Paragraph(getTranslation("cases.exported.care"));
        care.addClassName("dm-2");
        var name = new Paragraph(file.name());
        name.addClassName("dm-b");
        add(name, care);
        var close = new Button(getTranslation("part.close"), _ -> close());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        getFooter().add(close, download(file));
    }

    private Anchor download(Exported file) {
        var button = new Button(getTranslation("cases.exported.download"), Icon.DOWNLOAD.create());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setTabIndex(-1); // the link around it is what is focused
        var link = new Anchor(
                DownloadHandler.fromInputStream(_ -> new DownloadResponse(
                        new ByteArrayInputStream(file.content()),
                        file.name(),
                        file.mediaType(),
                        file.content().length)),
                "");
        link.getElement().setAttribute("download", file.name());
        link.add(button);
        return link;
    }
}
