package org.demarche.ui.shell;

import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.shared.Tooltip;

/** Says on every page what is invented here. */
class DemoBadge extends Badge {

    DemoBadge() {
        setText(getTranslation("shell.demo.short"));
        getElement().getClassList().add("dash");
        getElement().getClassList().add("hide-t");
        Tooltip.forComponent(this).withText(getTranslation("shell.demo.long"));
    }
}
