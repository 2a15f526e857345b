package org.demarche.ui.part;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import org.demarche.core.base.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Tries what a form is for, and says why it was refused: at the field that the refusal is about, else in a note that stands
 * where this part stands. What was typed stays.
 */
public class Attempt extends Div {

    private final FieldErrors fields = new FieldErrors();
    private @Nullable Runnable stale;

    public Attempt() {
        addClassName("dm-attempt");
    }

    public Attempt field(String keyPrefix, HasValidation field) {
        fields.field(keyPrefix, field);
        return this;
    }

    /** What happens instead of a note when somebody else saved first. */
    public Attempt onStale(Runnable showBoth) {
        stale = showBoth;
        return this;
    }

    /** @return whether it was done */
    public boolean run(Runnable deed) {
        removeAll();
        fields.clear();
        try {
            deed.run();
            return true;
        } catch (Refused refused) {
            show(refused);
            return false;
        }
    }

    /** Says at a field what is wrong with it, and goes there. */
    public void refuse(HasValidation field, String words) {
        removeAll();
        fields.clear();
        FieldErrors.show(field, words);
    }

    private void show(Refused refused) {
        if (refused.kind() == Refused.Kind.STALE && stale != null) {
            stale.run();
            return;
        }
        var words = getTranslation(refused.key(), refused.arguments());
        if (!fields.show(refused.key(), words)) {
            add(Note.error(getTranslation("part.refused"), words));
        }
        fields.firstInvalid().filter(Focusable.class::isInstance).ifPresent(field -> ((Focusable<?>) field).focus());
    }
}
