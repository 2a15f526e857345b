package org.demarche.ui.error;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.demarche.ui.shell.Crumb;
import org.demarche.ui.shell.HasCrumbs;

/** One answer for what is missing and for what is not yours, so that an address tells nothing. */
class NothingHere extends Main implements HasCrumbs {

    NothingHere() {
        addClassName("dm-page");
        add(new H1(getTranslation("error.nothing.title")), new Paragraph(getTranslation("refused.not-found")));
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(Crumb.here(getTranslation("error.nothing.title")));
    }
}
