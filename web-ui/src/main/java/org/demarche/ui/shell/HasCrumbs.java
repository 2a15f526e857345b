package org.demarche.ui.shell;

import com.vaadin.flow.router.HasDynamicTitle;
import java.util.List;

/** A page that says where it stands. Its last crumb is its title. */
public interface HasCrumbs extends HasDynamicTitle {

    List<Crumb> crumbs();

    @Override
    default String getPageTitle() {
        return crumbs().getLast().text() + " - Demarche";
    }
}
