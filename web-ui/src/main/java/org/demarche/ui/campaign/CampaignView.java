package org.demarche.ui.campaign;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.demarche.core.access.Access;
import org.demarche.core.access.Action;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.Scope;
import org.demarche.core.base.Refused;
import org.demarche.core.campaign.Campaign;
import org.demarche.core.campaign.CampaignPeriod;
import org.demarche.core.campaign.CampaignService;
import org.demarche.ui.format.OwnFormats;
import org.demarche.ui.part.Confirm;
import org.demarche.ui.part.Icon;
import org.demarche.ui.part.Mark;
import org.demarche.ui.part.Note;
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
    private final transient CampaignForms forms;
    private final transient OwnFormats formats;
    private String name = "";
    private QueryParameters asked = QueryParameters.empty();

    CampaignView(
            CampaignService campaigns, CampaignPages pages, CampaignForms forms, Access access, OwnFormats formats) {
        this.campaigns = campaigns;
        this.pages = pages;
        this.access = access;
        this.forms = forms;
        this.formats = formats;
        addClassName("dm-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = CampaignId.of(event.getRouteParameters().get("id").orElseThrow(Refused::notFound));
        var tab = event.getRouteParameters().get("tab").map(CampaignTab::of).orElse(CampaignTab.ASKS);
        asked = event.getLocation().getQueryParameters();
        show(id, tab);
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(new Crumb(getTranslation("campaign.list.title"), CampaignNavigation.all()), Crumb.here(name));
    }

    private void show(CampaignId id, CampaignTab tab) {
        var campaign = campaigns.find(id);
        var scope = access.scope();
        name = campaign.name().in(getLocale());
        removeAll();
        add(header(campaign, scope, tab));
        if (campaign.archived()) {
            add(Note.sky(
                    Icon.LOCK, getTranslation("campaign.archived.note"), getTranslation("campaign.archived.meaning")));
        }
        add(tabs(id, tab), pages.of(tab, id, asked, scope.allows(Action.MANAGE, id)));
    }

    private PageHeader header(Campaign campaign, Scope scope, CampaignTab tab) {
        var key = new Span(campaign.key());
        key.addClassName("dm-b");
        var header = new PageHeader(name)
                .sub(
                        key,
                        new Span(" " + campaign.goal().in(getLocale())),
                        marks(campaign),
                        new Span(" "),
                        history(campaign));
        Runnable again = () -> show(campaign.id(), tab);
        if (campaign.archived()) {
            return scope.allows(Action.TAKE_UP, campaign.id())
                    ? header.actions(new Button(getTranslation("campaign.take-up"), _ -> {
                        campaigns.takeUpAgain(campaign.id(), campaign.version());
                        again.run();
                    }))
                    : header;
        }
        if (!scope.allows(Action.MANAGE, campaign.id())) {
            return header;
        }
        return header.actions(
                new Button(getTranslation("campaign.edit"), Icon.EDIT.create(), _ -> forms.edit(campaign, again)),
                new Button(getTranslation("campaign.archive"), _ -> askToArchive(campaign)));
    }

    private Component history(Campaign campaign) {
        return new Anchor("campaigns/" + campaign.id() + "/history", getTranslation("audit.history.open"));
    }

    private Component marks(Campaign campaign) {
        var marks = new Span();
        marks.addClassNames("dm-row", "dm-wrap");
        if (!campaign.period().equals(CampaignPeriod.UNKNOWN)) {
            marks.add(new Span(words(campaign.period())));
        }
        if (campaign.fictional()) {
            marks.add(new Mark(Tone.DASHED, getTranslation("campaign.fictional")));
        }
        if (campaign.archived()) {
            marks.add(new Mark(Tone.PLAIN, getTranslation("campaign.archived")));
        }
        return marks;
    }

    private String words(CampaignPeriod period) {
        var own = formats.get();
        if (period.until() == null) {
            return getTranslation("campaign.period.since", own.longDay(period.from()));
        }
        return period.from() == null
                ? getTranslation("campaign.period.only-until", own.longDay(period.until()))
                : getTranslation("campaign.period.span", own.longDay(period.from()), own.longDay(period.until()));
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
                    UI.getCurrent().navigate(CampaignNavigation.all());
                    Toast.show(getTranslation("campaign.archive.done"), () -> {
                        campaigns.takeUpAgain(campaign.id(), campaign.version() + 1);
                        CampaignNavigation.open(campaign.id());
                    });
                });
    }
}
