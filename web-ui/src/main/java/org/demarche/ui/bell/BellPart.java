package org.demarche.ui.bell;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.demarche.ui.shell.TopBarPart;
import org.springframework.core.annotation.Order;

/** Puts the bell at the end of the bar. */
@Order(30)
@org.springframework.stereotype.Component
class BellPart implements TopBarPart {

    private final BellDesk desk;

    BellPart(BellDesk desk) {
        this.desk = desk;
    }

    @Override
    public Optional<Component> build() {
        return Optional.of(new BellButton(desk));
    }
}
