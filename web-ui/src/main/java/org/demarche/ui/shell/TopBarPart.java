package org.demarche.ui.shell;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/**
 * Something that stands in the bar above every page, such as the find box or the Log button. The shell asks each bean of
 * this type once per window, in their {@code @Order}.
 */
public interface TopBarPart {

    /** @return empty when it is not for the person who is signed in */
    Optional<Component> build();
}
