package org.demarche.ui.shell;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** Something that stands in the drawer under the brand, such as the choice of the campaign. */
public interface DrawerPart {

    /** @return empty when it is not for the person who is signed in */
    Optional<Component> build();
}
