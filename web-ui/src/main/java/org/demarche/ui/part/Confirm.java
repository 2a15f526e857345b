package org.demarche.ui.part;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/**
 * Asks once before what cannot be undone. Vaadin focuses the confirm button, so the safe choice is that one and the deed is
 * the reject button; Esc keeps everything as it is.
 */
public final class Confirm {

    private final ConfirmDialog dialog = new ConfirmDialog();

    /** Head and foot of the question would be heard as those of the page, and as a toolbar. */
    private static final String NO_LANDMARKS = """
            this.updateComplete.then(() => this.shadowRoot.firstElementChild.shadowRoot
                .querySelectorAll('header, footer').forEach(part => part.setAttribute('role', 'none')))""";

    private Confirm(String question, String consequence) {
        dialog.setHeader(question);
        dialog.setText(consequence);
        keep(dialog.getTranslation("part.keep"));
    }

    /**
     * @param question names the deed and the thing: <em>Delete the draft for Denmark?</em>
     * @param consequence what is lost and what stays
     */
    public static Confirm of(String question, String consequence) {
        return new Confirm(question, consequence);
    }

    /** Another safe verb than <em>Keep it</em>. */
    public Confirm keep(String verb) {
        dialog.setConfirmText(verb);
        dialog.setConfirmButtonTheme("tertiary");
        return this;
    }

    /**
     * Opens the question.
     *
     * @param verb the deed with its object: <em>Delete draft</em>
     */
    public void ask(String verb, Runnable deed) {
        dialog.setRejectable(true);
        dialog.setRejectText(verb);
        dialog.setRejectButtonTheme("error");
        dialog.addRejectListener(_ -> deed.run());
        dialog.getElement().executeJs(NO_LANDMARKS);
        dialog.open();
    }
}
