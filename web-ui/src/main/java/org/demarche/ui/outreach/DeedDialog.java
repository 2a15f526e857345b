package org.demarche.ui.outreach;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.demarche.core.base.Refused;
import org.demarche.core.outreach.CaseHead;
import org.demarche.ui.form.FormDialog;

/**
 * A dialog on the page of a case: a few fields and one deed. All of its fields are kept as a draft; where the deed changes the
 * case itself and somebody else did so first, both versions stand side by side.
 */
class DeedDialog extends FormDialog {

    private final Div stack = new Div();
    private final LogDesk desk;
    private Runnable deed = () -> {};
    private Runnable done = () -> {};

    /**
     * @param title names the deed and the thing
     * @param verb what the button says
     */
    DeedDialog(LogDesk desk, String title, String verb) {
        super(desk.form(), title, verb);
        this.desk = desk;
        stack.addClassNames("dm-stack", "tight", "dm-fields");
        with(stack);
    }

    /** A text, also before the dialog is made. */
    static String words(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }

    void stack(Component... components) {
        stack.add(components);
    }

    /** Refusals whose key begins so stand at this field. */
    void errorsAt(String keyPrefix, HasValidation field) {
        field(keyPrefix, field);
    }

    /**
     * The deed changes the case itself, in the version that was seen.
     *
     * @param fresh the case as it is now
     */
    DeedDialog about(CaseHead seen, Supplier<CaseHead> fresh) {
        versioned(seen.version(), () -> {
            var now = fresh.get();
            show(now);
            return desk.form().latest(now.version(), now.lastChange());
        });
        return this;
    }

    /** Fills the fields with what the case says now. */
    void show(CaseHead now) {}

    /** @param after what happens with the dialog closed */
    void onPrimary(Runnable newDeed, Runnable after) {
        deed = newDeed;
        done = after;
    }

    /** Offers what was typed before, and opens. */
    void begin() {
        open(deed, done);
    }

    /** @throws Refused when no day is chosen */
    static LocalDate chosen(DatePicker picker) {
        if (picker.isEmpty()) {
            throw new Refused("refused.date.missing");
        }
        return picker.getValue();
    }
}
