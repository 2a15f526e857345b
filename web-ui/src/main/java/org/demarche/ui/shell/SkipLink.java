package org.demarche.ui.shell;

import com.vaadin.flow.component.html.Anchor;

/** The first stop of the keyboard: over bar and drawer to the page. */
class SkipLink extends Anchor {

    static final String TARGET = "page";

    SkipLink() {
        super("#" + TARGET);
        setText(getTranslation("shell.skip"));
        addClassName("dm-skip");
        getElement()
                .executeJs(
                        "this.addEventListener('click', e => { e.preventDefault(); document.getElementById($0)?.focus(); })",
                        TARGET);
    }
}
