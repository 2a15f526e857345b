package org.demarche.ui.outreach.list;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.concurrent.atomic.AtomicReference;
import org.demarche.core.exchange.ExportCases;
import org.demarche.core.exchange.Exported;
import org.demarche.ui.form.FormDialog;

/**
 * Takes away as a file what the list shows. Asks first whether it is really them, so that nothing typed is lost when that is
 * asked on another page; then what the file is for.
 */
class CaseExport {

    private final ExportDesk desk;
    private final Surroundings around;

    CaseExport(ExportDesk desk, Surroundings around) {
        this.desk = desk;
        this.around = around;
    }

    /** @param rows how many the list shows */
    void of(CasesAddress address, int rows) {
        desk.stepUp().then(() -> ask(address, rows));
    }

    private void ask(CasesAddress address, int rows) {
        var meaning = new Paragraph(text("cases.export.meaning"));
        meaning.addClassNames("dm-s", "dm-2");
        var reason = new TextField(text("cases.export.reason"));
        reason.setHelperText(text("cases.export.reason.help"));
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        var dialog = new FormDialog(desk.forms(), text("cases.export.title", rows), text("cases.export.do"))
                .with(meaning, reason)
                .field("refused.export.reason", reason);
        dialog.fields().text("reason", reason);
        dialog.keep("export-cases", around.campaign().id().toString());
        var made = new AtomicReference<Exported>();
        dialog.open(
                () -> made.set(desk.service().cases(command(address, reason.getValue()))),
                () -> new ExportedDialog(made.get()).open());
    }

    private ExportCases command(CasesAddress address, String reason) {
        return new ExportCases(
                around.campaign().id(),
                address.filter(),
                address.sort(),
                address.descending(),
                reason,
                around.language());
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
