package org.demarche.ui.part;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The stages of a case as bars in their phase's colour, the present one thicker. It is read, not clicked: a move asks for a
 * reason and a date elsewhere.
 */
public class Stepper extends OrderedList {

    /** Where a step lies as seen from the present stage. */
    public enum State {
        DONE,
        NOW,
        AHEAD
    }

    /** @param date when it was reached, in words; null where it was not or is not known */
    public record Step(
            String name,
            StageFill fill,
            State state,
            @Nullable String date) {}

    public Stepper(String name, List<Step> steps) {
        getElement().setAttribute("aria-label", name);
        addClassName("dm-steps");
        steps.forEach(step -> add(item(step)));
    }

    private static ListItem item(Step step) {
        var name = new Strong(step.name());
        var item = new ListItem(name);
        item.getElement().setAttribute("data-p", step.fill().key());
        if (step.date() != null) {
            item.add(new Span(step.date()));
        }
        switch (step.state()) {
            case DONE -> item.addClassName("done");
            case NOW -> {
                item.addClassName("now");
                item.getElement().setAttribute("aria-current", "step");
            }
            case AHEAD -> {}
        }
        return item;
    }
}
