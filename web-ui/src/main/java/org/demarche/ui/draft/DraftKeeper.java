package org.demarche.ui.draft;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableFunction;
import java.util.HashMap;
import java.util.Map;
import org.demarche.core.access.Drafts;
import org.demarche.core.base.Refused;

/**
 * Keeps a form's draft: a second after its user stops typing, what differs from how the form began is on the server;
 * {@link #offer} brings it back; {@link #drop} forgets it when the form is saved. Stands in the form and says in two words
 * that a draft is kept.
 */
public class DraftKeeper extends Span {

    private final Drafts drafts;
    private final String form;
    private final String object;
    private final FormFields fields;
    private final Span words = new Span();
    private final Button discard = new Button();
    private Map<String, String> beginning = Map.of();

    /**
     * @param form which form, in kebab case
     * @param object what it is about; empty for something new
     */
    public DraftKeeper(Drafts drafts, String form, String object) {
        this(drafts, form, object, new FormFields());
    }

    /** @param fields what is kept; more may be named later */
    public DraftKeeper(Drafts drafts, String form, String object, FormFields fields) {
        this.drafts = drafts;
        this.form = form;
        this.object = object;
        this.fields = fields;
        addClassNames("dm-row", "dm-xs", "dm-2");
        getElement().setAttribute("role", "status");
        discard.setText(getTranslation("draft.discard"));
        discard.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        discard.addClickListener(_ -> discard());
        discard.setVisible(false);
        add(words, discard);
        fields.whenTyped(this::keep);
    }

    /** A field of text. */
    public DraftKeeper field(String name, HasValue<?, String> field) {
        fields.text(name, field);
        return this;
    }

    /** Any other field; what it holds is written as text and read back. */
    public <T> DraftKeeper field(
            String name,
            HasValue<?, T> field,
            SerializableFunction<T, String> write,
            SerializableFunction<String, T> read) {
        fields.field(name, field, write, read);
        return this;
    }

    /** A choice that says nothing by itself: kept when something else is. */
    public <T> DraftKeeper along(
            String name,
            HasValue<?, T> field,
            SerializableFunction<T, String> write,
            SerializableFunction<String, T> read) {
        fields.along(name, field, write, read);
        return this;
    }

    /** Fills the fields with what was kept; call it when all fields are known and hold what the form begins with. */
    public void offer() {
        beginning = fields.written();
        drafts.find(form, object).ifPresent(draft -> {
            fields.fill(draft.content());
            words.setText(getTranslation("draft.restored"));
            discard.setVisible(true);
        });
    }

    public void drop() {
        drafts.drop(form, object);
        words.setText("");
        discard.setVisible(false);
    }

    private void keep() {
        var typed = typed();
        discard.setVisible(false);
        if (typed.keySet().stream().noneMatch(fields::matter)) {
            drop();
            return;
        }
        try {
            drafts.keep(form, object, typed);
            words.setText(getTranslation("draft.kept"));
        } catch (Refused tooMuch) {
            words.setText(getTranslation(tooMuch.key(), tooMuch.arguments()));
        }
    }

    /** What is another than in the beginning; a field that was emptied is one of them. */
    private Map<String, String> typed() {
        var typed = new HashMap<>(fields.written());
        typed.entrySet().removeIf(entry -> entry.getValue().equals(beginning.getOrDefault(entry.getKey(), "")));
        return typed;
    }

    private void discard() {
        fields.fill(beginning);
        drop();
    }
}
