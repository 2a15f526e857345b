package org.demarche.ui.task;

import com.vaadin.flow.component.contextmenu.ContextMenu;
import org.demarche.ui.part.Icon;
import org.demarche.ui.part.IconButton;

/** An icon button that opens a menu. */
class DropDown extends IconButton {

    private final ContextMenu menu = new ContextMenu();

    DropDown(Icon icon, String name) {
        super(icon, name, () -> {});
        bordered();
        getElement().setAttribute("aria-haspopup", "menu");
        menu.setOpenOnClick(true);
        menu.setTarget(this);
    }

    DropDown entry(String words, Runnable action) {
        menu.addItem(words, _ -> action.run());
        return this;
    }

    boolean isEmpty() {
        return menu.getItems().isEmpty();
    }
}
