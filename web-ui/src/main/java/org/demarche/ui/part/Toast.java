package org.demarche.ui.part;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;

/**
 * A deed is done, and can be undone for six seconds. It stays while the pointer or the focus is in it, which Vaadin's own
 * duration does not do. Errors never come as a toast, and confidential cases are not named in one.
 */
public final class Toast {

    private static final int SECONDS = 6;

    /** Runs in the browser: a timer that starts again when pointer and focus have left the card. */
    private static final String TIMER = """
            const seconds = $0, toast = this;
            const watch = () => {
              const card = toast.closest('vaadin-notification-card');
              if (!card) { if (toast.isConnected) requestAnimationFrame(watch); return; }
              let timer;
              const stop = () => clearTimeout(timer);
              const start = () => { stop(); timer = setTimeout(over, seconds * 1000); };
              const over = () => card.matches(':hover, :focus-within') ? start() : toast.dispatchEvent(new CustomEvent('toast-over'));
              card.addEventListener('pointerenter', stop); card.addEventListener('focusin', stop);
              card.addEventListener('pointerleave', start); card.addEventListener('focusout', start);
              start();
            };
            requestAnimationFrame(watch);
            """;

    private final Notification notification = new Notification();
    private final Div content = new Div();

    private Toast(String done) {
        var words = new Span(done);
        words.addClassName("dm-grow");
        content.add(words);
        content.addClassName("dm-toast");
        content.getElement().addEventListener("toast-over", _ -> notification.close());
        notification.setPosition(Notification.Position.BOTTOM_START);
        notification.setDuration(0);
        notification.add(content);
    }

    public static void show(String done) {
        new Toast(done).open();
    }

    /** @param undo takes the deed back; the toast closes first */
    public static void show(String done, Runnable undo) {
        var toast = new Toast(done);
        toast.content.add(toast.undo(undo));
        toast.open();
    }

    private void open() {
        content.add(new IconButton(Icon.X, content.getTranslation("part.close"), notification::close));
        content.addAttachListener(_ -> content.getElement().executeJs(TIMER, SECONDS));
        notification.open();
    }

    private Button undo(Runnable undo) {
        var button = new Button(content.getTranslation("part.undo"), _ -> {
            notification.close();
            undo.run();
        });
        button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        return button;
    }
}
