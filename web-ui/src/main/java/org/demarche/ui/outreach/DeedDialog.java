package org.demarche.ui.outreach;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.function.IntSupplier;
import org.demarche.core.access.Drafts;
import org.demarche.core.base.Refused;
import org.demarche.ui.draft.DraftKeeper;
import org.demarche.ui.part.FieldErrors;
import org.demarche.ui.part.Note;
import org.jspecify.annotations.Nullable;

/**
 * A dialog with a few fields and one deed. A refusal stands at the field it is about, else above the fields, and what was
 * typed stays; when somebody else saved first, the user chooses whose word counts. It closes when the deed is done.
 */
class DeedDialog extends Dialog {

    private static final String WIDTH = "460px";

    private final Div notes = new Div();
    private final Div fields = new Div();
    private final FieldErrors errors = new FieldErrors();
    private final Button primary = new Button();
    private Runnable deed = () -> {};
    private Runnable done = () -> {};
    private IntSupplier latest = () -> 0;
    private int version;
    private @Nullable DraftKeeper draft;

    DeedDialog() {
        setWidth(WIDTH);
        setCloseOnOutsideClick(false);
        fields.addClassNames("dm-stack", "tight", "dm-fields");
        add(notes, fields);
        primary.addThemeVariants(ButtonVariant.PRIMARY);
        primary.addClickListener(_ -> attempt());
        getFooter().add(new Button(getTranslation("outreach.cancel"), _ -> close()), primary);
    }

    /**
     * @param title names the deed and the thing
     * @param verb what the button says
     */
    void words(String title, String verb) {
        setHeaderTitle(title);
        primary.setText(verb);
    }

    void fields(Component... components) {
        fields.add(components);
    }

    /** Refusals whose key begins so stand at this field. */
    void errorsAt(String keyPrefix, HasValidation field) {
        errors.field(keyPrefix, field);
    }

    /**
     * The deed is about a version of something that others may change meanwhile.
     *
     * @param fresh asks for the version of now
     */
    void versioned(int seen, IntSupplier fresh) {
        version = seen;
        latest = fresh;
    }

    int version() {
        return version;
    }

    /** What is typed is kept until the deed is done; the fields are named by the caller, who then offers it. */
    DraftKeeper draft(Drafts drafts, String form, String object) {
        var keeper = new DraftKeeper(drafts, form, object);
        draft = keeper;
        return keeper;
    }

    /** @param after what happens with the dialog closed */
    void onPrimary(Runnable newDeed, Runnable after) {
        deed = newDeed;
        done = after;
    }

    /** @throws Refused when no day is chosen */
    static LocalDate chosen(DatePicker picker) {
        if (picker.isEmpty()) {
            throw new Refused("refused.date.missing");
        }
        return picker.getValue();
    }

    private void attempt() {
        errors.clear();
        notes.removeAll();
        try {
            deed.run();
            finish();
        } catch (Refused refused) {
            show(refused);
        }
    }

    private void finish() {
        if (draft != null) {
            draft.drop();
        }
        close();
        done.run();
    }

    private void show(Refused refused) {
        var words = getTranslation(refused.key(), refused.arguments());
        if (refused.kind() == Refused.Kind.STALE) {
            notes.add(Note.error(getTranslation("outreach.not-done"), getTranslation("outreach.stale"))
                    .actions(keepMine(), takeTheirs()));
        } else if (!errors.show(refused.key(), words)) {
            notes.add(Note.error(getTranslation("outreach.not-done"), words));
        }
    }

    private Button keepMine() {
        return small("part.conflict.keep", () -> {
            version = latest.getAsInt();
            attempt();
        });
    }

    private Button takeTheirs() {
        return small("part.conflict.take", () -> {
            close();
            done.run();
        });
    }

    private Button small(String key, Runnable action) {
        var button = new Button(getTranslation(key), _ -> action.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }
}
