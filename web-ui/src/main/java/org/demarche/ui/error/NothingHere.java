package org.demarche.ui.error;

import com.vaadin.flow.component.html.Main;
import java.util.List;
import org.demarche.ui.part.NotFoundCard;
import org.demarche.ui.shell.Crumb;
import org.demarche.ui.shell.HasCrumbs;

/** One answer for what is missing and for what is not yours, so that an address tells nothing. */
class NothingHere extends Main implements HasCrumbs {

    NothingHere() {
        addClassName("dm-page");
        add(new NotFoundCard());
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(Crumb.here(getTranslation("part.not-found.title")));
    }
}
