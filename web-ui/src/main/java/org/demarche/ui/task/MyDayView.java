package org.demarche.ui.task;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.demarche.ui.shell.Crumb;
import org.demarche.ui.shell.HasCrumbs;

/** What to do next, in order. */
@Route("")
@Menu(order = 0, title = "task.my-day.title", icon = "sun")
@PermitAll
class MyDayView extends Main implements HasCrumbs {

    MyDayView() {
        addClassName("dm-page");
        add(new H1(getTranslation("task.my-day.title")));
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(Crumb.here(getTranslation("task.my-day.title")));
    }
}
