package org.demarche.ui.campaign;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.demarche.core.access.Access;
import org.demarche.core.access.Right;
import org.demarche.core.campaign.CampaignList;
import org.demarche.core.campaign.CampaignRow;
import org.demarche.ui.part.DmCard;
import org.demarche.ui.part.EmptyState;
import org.demarche.ui.part.Icon;
import org.demarche.ui.part.Mark;
import org.demarche.ui.part.PageHeader;
import org.demarche.ui.part.Tone;
import org.demarche.ui.shell.Crumb;
import org.demarche.ui.shell.HasCrumbs;

/** The campaigns whose team one is in. */
@Route(CampaignNavigation.ROUTE)
@Menu(order = 190, title = "campaign.list.title", icon = "load")
@RolesAllowed({"STAFF", "COORDINATOR", "LEADERSHIP"})
class CampaignsView extends Main implements HasCrumbs {

    private final transient CampaignForms forms;
    private final boolean mayCreate;

    CampaignsView(CampaignList list, CampaignForms forms, Access access) {
        this.forms = forms;
        mayCreate = access.may(Right.COORDINATE);
        addClassName("dm-page");
        var found = list.find(access.scope(), true);
        var header = new PageHeader(getTranslation("campaign.list.title"))
                .sub(getTranslation("campaign.list.count", found.size()));
        if (mayCreate && !found.isEmpty()) {
            header.actions(create());
        }
        add(header, found.isEmpty() ? nothing() : rows(found));
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(Crumb.here(getTranslation("campaign.list.title")));
    }

    private Component nothing() {
        var next = getTranslation(mayCreate ? "campaign.list.none.create" : "campaign.list.none.wait");
        return mayCreate
                ? new EmptyState(getTranslation("campaign.list.none"), next, create())
                : new EmptyState(getTranslation("campaign.list.none"), next);
    }

    private Component rows(List<CampaignRow> found) {
        var rows = new UnorderedList();
        rows.addClassName("dm-plain");
        found.forEach(row -> rows.add(row(row)));
        return DmCard.named(getTranslation("campaign.list.title"), rows).flush();
    }

    private ListItem row(CampaignRow row) {
        var name = new Anchor(CampaignNavigation.to(row.id()), row.name(getLocale()));
        name.addClassNames("dm-name", "dm-b");
        var key = new Span(row.key());
        key.addClassNames("dm-2", "dm-s");
        var first = new Div(name, key);
        first.addClassNames("dm-row", "dm-wrap");
        if (row.fictional()) {
            first.add(new Mark(Tone.DASHED, getTranslation("campaign.fictional")));
        }
        if (row.archived()) {
            first.add(new Mark(Tone.PLAIN, getTranslation("campaign.archived")));
        }
        var second = new Div(getTranslation("campaign.list.size", row.asks(), row.members()));
        second.addClassNames("dm-2", "dm-s");
        return new ListItem(first, second);
    }

    private Button create() {
        var create = new Button(
                getTranslation("campaign.create"), Icon.PLUS.create(), _ -> forms.begin(CampaignNavigation::open));
        create.addThemeVariants(ButtonVariant.PRIMARY);
        return create;
    }
}
