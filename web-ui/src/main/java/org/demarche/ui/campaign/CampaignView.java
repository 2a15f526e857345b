package org.demarche.ui.campaign;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.demarche.core.access.Access;
import org.demarche.core.access.Action;
import org.demarche.core.access.CampaignId;
import org.demarche.core.base.Refused;
import org.demarche.core.campaign.Campaign;
import org.demarche.core.campaign.CampaignService;
import org.demarche.ui.part.Confirm;
import org.demarche.ui.part.Icon;
import org.demarche.ui.part.Mark;
import org.demarche.ui.part.PageHeader;
import org.demarche.ui.part.PageTabs;
import org.demarche.ui.part.Toast;
import org.demarche.ui.part.Tone;
import org.demarche.ui.shell.Crumb;
import org.demarche.ui.shell.HasCrumbs;

/** One campaign: its asks, team, targets and dates, each with an address of its own. Coordinators manage, others read. */
@Route(CampaignNavigation.ROUTE + "/:id/:tab?")
@RolesAllowed({"STAFF", "COORDINATOR", "LEADERSHIP"})
class CampaignView extends Main implements HasCrumbs, BeforeEnterObserver {

    private final transient CampaignService campaigns;
    private final transient CampaignPages pages;
    private final transient Access access;
    private String name = "";

    CampaignView(CampaignService campaigns, CampaignPages pages, Access access) {
        this.campaigns = campaigns;
        this.pages = pages;
        this.access = access;
        addClassName("dm-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = CampaignId.of(event.getRouteParameters().get("id").orElseThrow(Refused::notFound));
        var tab = event.getRouteParameters().get("tab").map(CampaignTab::of).orElse(CampaignTab.ASKS);
        show(id, tab);
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(new Crumb(getTranslation("campaign.list.title"), CampaignNavigation.all()), Crumb.here(name));
    }

    private void show(CampaignId id, CampaignTab tab) {
        var campaign = campaigns.find(id);
        boolean manages = access.scope().allows(Action.MANAGE, id);
        name = campaign.name().in(getLocale());
        removeAll();
        add(header(campaign, manages, tab), tabs(id, tab), pages.of(tab, id, manages && !campaign.archived()));
    }

    private PageHeader header(Campaign campaign, boolean manages, CampaignTab tab) {
        var key = new Span(campaign.key());
        key.addClassName("dm-b");
        var header =
                new PageHeader(name).sub(key, new Span(" " + campaign.goal().in(getLocale())), marks(campaign));
        if (!manages) {
            return header;
        }
        Runnable again = () -> show(campaign.id(), tab);
        if (campaign.archived()) {
            return header.actions(new Button(getTranslation("campaign.take-up"), _ -> {
                campaigns.takeUpAgain(campaign.id(), campaign.version());
                again.run();
            }));
        }
        return header.actions(
                new Button(getTranslation("campaign.edit"), Icon.EDIT.create(), _ -> new CampaignDialog(
                                campaigns, campaign, again)
                        .open()),
                new Button(getTranslation("campaign.archive"), _ -> askToArchive(campaign)));
    }

    private Component marks(Campaign campaign) {
        var marks = new Span();
        marks.addClassName("dm-row");
        if (campaign.fictional()) {
            marks.add(new Mark(Tone.DASHED, getTranslation("campaign.fictional")));
        }
        if (campaign.archived()) {
            marks.add(new Mark(Tone.PLAIN, getTranslation("campaign.archived")));
        }
        return marks;
    }

    private PageTabs tabs(CampaignId id, CampaignTab current) {
        var tabs = new PageTabs(getTranslation("campaign.tabs"));
        for (var tab : CampaignTab.values()) {
            tabs.tab(
                    new Anchor(CampaignNavigation.to(id, tab), getTranslation("campaign.tab." + tab.name())),
                    tab == current);
        }
        return tabs;
    }

    private void askToArchive(Campaign campaign) {
        Confirm.of(getTranslation("campaign.archive.question", name), getTranslation("campaign.archive.meaning"))
                .keep(getTranslation("campaign.archive.keep"))
                .ask(getTranslation("campaign.archive"), () -> {
                    campaigns.archive(campaign.id(), campaign.version());
                    Toast.show(getTranslation("campaign.archive.done"));
                    UI.getCurrent().navigate(CampaignNavigation.all());
                });
    }
}
