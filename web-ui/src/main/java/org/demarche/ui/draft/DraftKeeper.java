package org.demarche.ui.draft;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableFunction;
import java.util.LinkedHashMap;
import java.util.Map;
import org.demarche.core.access.Drafts;

/**
 * Keeps a form's draft: a second after its user stops typing it is on the server; {@link #offer} brings it back;
 * {@link #drop} forgets it when the form is saved. Stands in the form and says in two words that a draft is kept.
 */
public class DraftKeeper extends Span {

    private static final int PAUSE_MILLIS = 1000;

    private final Drafts drafts;
    private final String form;
    private final String object;
    private final Map<String, Kept<?>> fields = new LinkedHashMap<>();
    private final Span words = new Span();
    private final Button discard = new Button();

    /**
     * @param form which form, in kebab case
     * @param object what it is about; empty for something new
     */
    public DraftKeeper(Drafts drafts, String form, String object) {
        this.drafts = drafts;
        this.form = form;
        this.object = object;
        addClassNames("dm-row", "dm-xs", "dm-2");
        getElement().setAttribute("role", "status");
        discard.setText(getTranslation("draft.discard"));
        discard.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        discard.addClickListener(_ -> discard());
        discard.setVisible(false);
        add(words, discard);
    }

    /** A field of text. */
    public DraftKeeper field(String name, HasValue<?, String> field) {
        return field(name, field, value -> value, value -> value);
    }

    /** Any other field; what it holds is written as text and read back. */
    public <T> DraftKeeper field(
            String name,
            HasValue<?, T> field,
            SerializableFunction<T, String> write,
            SerializableFunction<String, T> read) {
        return watch(name, new Kept<>(field, write, read, true));
    }

    /** A choice that says nothing by itself: kept when something else is. */
    public <T> DraftKeeper along(
            String name,
            HasValue<?, T> field,
            SerializableFunction<T, String> write,
            SerializableFunction<String, T> read) {
        return watch(name, new Kept<>(field, write, read, false));
    }

    private <T> DraftKeeper watch(String name, Kept<T> kept) {
        var field = kept.field();
        fields.put(name, kept);
        if (field instanceof HasValueChangeMode typed) {
            typed.setValueChangeMode(ValueChangeMode.LAZY);
            typed.setValueChangeTimeout(PAUSE_MILLIS);
        }
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                keep();
            }
        });
        return this;
    }

    /** Fills the fields with what was kept; call it when all fields are known. */
    public void offer() {
        drafts.find(form, object).ifPresent(draft -> {
            draft.content().forEach((name, value) -> {
                var field = fields.get(name);
                if (field != null) {
                    field.fill(value);
                }
            });
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
        var content = new LinkedHashMap<String, String>();
        fields.forEach((name, field) -> {
            if (!field.isEmpty()) {
                content.put(name, field.written());
            }
        });
        if (fields.values().stream().noneMatch(Kept::matters)) {
            drop();
        } else {
            drafts.keep(form, object, content);
            words.setText(getTranslation("draft.kept"));
            discard.setVisible(false);
        }
    }

    private void discard() {
        fields.values().forEach(Kept::clear);
        drop();
    }

    private record Kept<T>(
            HasValue<?, T> field,
            SerializableFunction<T, String> write,
            SerializableFunction<String, T> read,
            boolean matter) {

        boolean matters() {
            return matter && !field.isEmpty();
        }

        boolean isEmpty() {
            return field.isEmpty();
        }

        String written() {
            return write.apply(field.getValue());
        }

        void fill(String value) {
            field.setValue(read.apply(value));
        }

        void clear() {
            field.clear();
        }
    }
}
