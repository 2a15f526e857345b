package org.demarche.ui.report;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.demarche.core.access.CampaignId;
import org.demarche.core.report.AnsweredCase;
import org.demarche.core.report.Overview;
import org.demarche.core.report.OverviewReport;
import org.demarche.ui.format.Formats;
import org.demarche.ui.format.OwnFormats;
import org.demarche.ui.outreach.list.UnsettledCases;
import org.demarche.ui.part.PageHeader;
import org.demarche.ui.shell.CampaignChoice;
import org.demarche.ui.shell.CampaignInUse;
import org.demarche.ui.shell.Crumb;
import org.demarche.ui.shell.HasCrumbs;

/** Where the campaign stands, what changed, what is next: one page for a meeting. */
@Route("overview")
@Menu(order = 120, title = "report.overview.menu", icon = "chart")
@RolesAllowed({"STAFF", "COORDINATOR", "LEADERSHIP"})
class OverviewView extends Main implements HasCrumbs {

    private final OverviewReport report;
    private final transient UnsettledCases unsettled;
    private final Formats formats;
    private final Clock clock;

    OverviewView(
            OverviewReport report, UnsettledCases unsettled, CampaignInUse campaigns, OwnFormats formats, Clock clock) {
        this.report = report;
        this.unsettled = unsettled;
        this.formats = formats.get();
        this.clock = clock;
        addClassName("dm-page");
        campaigns
                .current()
                .ifPresentOrElse(
                        campaign -> show(campaign, report.of(campaign.id(), this.formats.today(), getLocale())),
                        () -> add(new PageHeader(getTranslation("report.overview.title")), campaigns.none()));
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(Crumb.here(getTranslation("report.overview.menu")));
    }

    private void show(CampaignChoice campaign, Overview overview) {
        var now = formats.fullDay(formats.today()) + ", " + formats.time(clock.instant());
        add(new PageHeader(getTranslation("report.overview.title")).sub(campaign.name() + " · " + now));
        unsettled.note(campaign.id()).ifPresent(this::add);
        add(new TilesCard(overview, answered(campaign.id()), formats), columns(campaign.id(), overview));
    }

    private Div columns(CampaignId campaign, Overview overview) {
        var below = new Div(
                new FunnelCard(overview.funnel(), step -> report.funnelCases(campaign, step, getLocale()), formats),
                new StalledCard(overview.stalled(), overview.answers(), answered(campaign), formats));
        below.addClassNames("dm-cols", "half");
        var main = new Div(new MapCard(overview.countries(), formats), below);
        main.addClassName("dm-stack");
        var aside = new Div(new ChangesCard(overview.changes(), formats), new ComingCard(overview.coming(), formats));
        aside.addClassName("dm-stack");
        var columns = new Div(main, aside);
        columns.addClassNames("dm-cols", "overview");
        return columns;
    }

    private SerializableSupplier<List<AnsweredCase>> answered(CampaignId campaign) {
        return () -> report.answeredCases(campaign, formats.today(), getLocale());
    }
}
