package org.demarche.ui.part;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.util.function.Supplier;

/**
 * A question with a dotted underline that is answered in place. The popover takes the focus and gives it back; Esc, a click
 * outside and its own button close it.
 */
public class WhyButton extends Button {

    private static final String WIDTH = "340px";

    private final Popover popover = new Popover();

    public WhyButton(String words, Explanation answer) {
        this(words);
        fill(answer);
    }

    /** Asks for the answer when the question is opened: where it costs a query. */
    public WhyButton(String words, Supplier<Explanation> answer) {
        this(words);
        popover.addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                fill(answer.get());
            }
        });
    }

    private WhyButton(String words) {
        super(words);
        addClassName("dm-why");
        addThemeVariants(ButtonVariant.TERTIARY);
        popover.setTarget(this);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setRole("dialog");
        popover.setAutofocus(true);
        popover.setWidth(WIDTH);
    }

    private void fill(Explanation answer) {
        popover.setAriaLabel(answer.question());
        popover.removeAll();
        popover.add(answer.content(new IconButton(Icon.X, getTranslation("part.close"), popover::close)));
    }

    Popover popover() {
        return popover;
    }
}
