package org.demarche.ui.institution.calendar;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.demarche.core.institution.DayOff;
import org.demarche.core.institution.DayOffService;
import org.demarche.ui.form.FormDesk;
import org.demarche.ui.format.Formats;
import org.demarche.ui.part.Icon;
import org.demarche.ui.part.PageHeader;
import org.demarche.ui.part.Strong;
import org.demarche.ui.shell.Crumb;
import org.demarche.ui.shell.HasCrumbs;

/** The days on which nobody of the organisation works, the latest first. */
@Route("admin/days-off")
@Menu(order = 305, title = "institution.days-off.title", icon = "clock")
@RolesAllowed("ADMIN")
class DaysOffView extends Main implements HasCrumbs, AfterNavigationObserver {

    private final transient DayOffService service;
    private final transient DayOffForms forms;
    private final transient Formats formats;
    private final Div content = new Div();

    DaysOffView(DayOffService service, FormDesk desk) {
        this.service = service;
        forms = new DayOffForms(service, desk);
        formats = desk.formats();
        addClassName("dm-page");
        var add = new Button(
                getTranslation("institution.days-off.enter"), Icon.PLUS.create(), _ -> forms.enter(this::show));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add(
                new PageHeader(getTranslation("institution.days-off.title"))
                        .sub(getTranslation("institution.days-off.sub"))
                        .actions(add),
                content);
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(Crumb.here(getTranslation("institution.days-off.title")));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    private void show() {
        content.removeAll();
        content.add(new DaysOffCard(service.all()));
    }

    private final class DaysOffCard extends Facts {

        private DaysOffCard(List<DayOff> days) {
            super("", DaysOffView.this.formats);
            setTitle(getTranslation("institution.days-off.list"), 2);
            facts(days.stream().map(this::row).toList(), getTranslation("institution.days-off.none"));
        }

        private ListItem row(DayOff day) {
            var row = fact(new Strong(day.name()), new Div(CalendarWords.days(day.first(), day.last(), formats)));
            correctable(row, day.name(), () -> forms.correct(day.id(), DaysOffView.this::show));
            return row;
        }
    }
}
