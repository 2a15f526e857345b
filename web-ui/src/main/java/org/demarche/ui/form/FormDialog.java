package org.demarche.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.demarche.ui.draft.DraftKeeper;
import org.demarche.ui.draft.FormFields;
import org.demarche.ui.part.Attempt;
import org.jspecify.annotations.Nullable;

/**
 * A form over the page. What is refused is said at its field, and the dialog stays with everything that was typed; a click
 * beside it does not close it. Fields that are named in {@link #fields} are kept as a draft ({@link #keep}) and compared
 * when somebody else saved meanwhile ({@link #versioned}):
 *
 * <pre>{@code
 * var dialog = new FormDialog(desk, title, verb).with(name, zone).field("refused.thing.name", name);
 * dialog.fields().text("name", name).field("zone", zone, ZoneId::getId, ZoneId::of);
 * dialog.keep("thing-edit", id.toString()).versioned(thing.version(), () -> {
 *     var now = things.find(id);
 *     show(now);
 *     return desk.latest(now.version(), now.lastChange());
 * });
 * dialog.open(() -> things.describe(id, dialog.version(), ...), reload);
 * }</pre>
 */
public class FormDialog extends Dialog {

    private final FormDesk desk;
    private final FormFields fields = new FormFields();
    private final Attempt attempt = new Attempt();
    private final EditConflict conflict;
    private final Div content = new Div();
    private final Button save = new Button();
    private @Nullable DraftKeeper draft;
    private Consumer<Runnable> proof = Runnable::run;
    private Runnable deed = () -> {};
    private Runnable done = () -> {};

    /** @param verb the deed with its object: <em>Add committee</em> */
    public FormDialog(FormDesk desk, String title, String verb) {
        this.desk = desk;
        conflict = new EditConflict(fields, desk.formats());
        setHeaderTitle(title);
        setCloseOnOutsideClick(false);
        setWidth("min(540px, 100vw - 24px)");
        content.addClassName("dm-stack");
        add(content);
        save.setText(verb);
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(_ -> save());
        var cancel = new Button(getTranslation("form.cancel"), _ -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        getFooter().add(cancel, save);
    }

    public FormDialog with(Component... more) {
        content.add(more);
        return this;
    }

    /** Adds the fields of a source. */
    public SourceFields source() {
        var source = new SourceFields(attempt, desk.formats());
        source.nameIn(fields);
        content.add(source);
        return source;
    }

    /** Another deed about the same thing, at the far end: <em>Archive</em>. When it is done the dialog is closed. */
    public FormDialog also(String verb, Runnable other) {
        var button = new Button(verb, _ -> {
            if (attempt.run(other)) {
                finish();
            }
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClassName("dm-push");
        getFooter().getElement().insertChild(0, button.getElement());
        return this;
    }

    /** Where refusals whose key begins so are shown. */
    public FormDialog field(String keyPrefix, HasValidation field) {
        attempt.field(keyPrefix, field);
        return this;
    }

    /** Where the fields are named that are kept and compared. */
    public FormFields fields() {
        return fields;
    }

    public Attempt attempt() {
        return attempt;
    }

    /**
     * Keeps what is typed until it is saved.
     *
     * @param form in kebab case
     * @param object what it is about; empty for something new
     */
    public FormDialog keep(String form, String object) {
        draft = new DraftKeeper(desk.drafts(), form, object, fields);
        return this;
    }

    /**
     * The form changes something that others may change meanwhile; the deed saves on {@link #version}. Call it when the
     * fields are named and hold that version.
     *
     * @param seen the version that the fields hold
     * @param latest shows what is saved by now in the fields, and tells its version: see {@link FormDesk#latest}
     */
    public FormDialog versioned(int seen, Supplier<Latest> latest) {
        conflict.watch(seen, latest);
        attempt.onStale(this::conflict);
        return this;
    }

    public int version() {
        return conflict.version();
    }

    /** The deed takes a recent sign-in: this asks for one where it is needed, and goes on after it. */
    public FormDialog proving(Consumer<Runnable> asking) {
        proof = asking;
        return this;
    }

    /**
     * @param what the button does; it may be refused
     * @param after that, with the dialog closed
     */
    public void open(Runnable what, Runnable after) {
        deed = what;
        done = after;
        content.addComponentAsFirst(conflict);
        content.add(attempt);
        conflict.begin();
        if (draft != null) {
            content.add(draft);
            draft.offer();
        }
        open();
    }

    private void save() {
        try {
            var unreadable = fields.unreadable();
            if (unreadable.isPresent()) {
                attempt.refuse(unreadable.get(), getTranslation("form.unreadable"));
            } else {
                attempt.run(() -> proof.accept(this::saveProved));
            }
        } finally {
            save.setEnabled(true); // a second click must not do it twice
        }
    }

    private void saveProved() {
        if (attempt.run(deed)) {
            finish();
        }
    }

    private void conflict() {
        conflict.show(this::save, this::finish);
    }

    private void finish() {
        if (draft != null) {
            draft.drop();
        }
        close();
        done.run();
    }
}
