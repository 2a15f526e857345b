package org.demarche.ui.outreach.list;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.demarche.core.access.Action;
import org.demarche.core.campaign.CampaignDay;
import org.demarche.core.outreach.CaseCounts;
import org.demarche.ui.campaign.CampaignNavigation;
import org.demarche.ui.part.Icon;
import org.demarche.ui.part.PageHeader;
import org.demarche.ui.part.PageTabs;

/** The head of a campaign's pages: its name, where it stands in one line, and its pages. */
class CampaignTop extends Div {

    private final PageHeader header;
    private final transient Surroundings around;
    private final transient List<CampaignDay> days;

    /** @param here the path of the page that this one heads */
    CampaignTop(Surroundings around, List<CampaignDay> days, String here) {
        this.around = around;
        this.days = days;
        header = new PageHeader(around.campaign().name());
        if (around.may(Action.MANAGE)) {
            header.actions(addCases());
        }
        var tabs = new PageTabs(around.campaign().name());
        tab(tabs, CasesNavigation.LIST, "cases.title", here);
        tab(tabs, CasesNavigation.BOARD, "cases.board.title", here);
        tab(tabs, CampaignNavigation.to(around.campaign().id()), "cases.campaign", here);
        add(header, tabs);
        addClassName("dm-top-of-campaign");
    }

    void show(CaseCounts counts) {
        var numbers = getTranslation("cases.sub", counts.all(), counts.open());
        var today = around.formats().today();
        header.sub(days.stream()
                .filter(day -> !day.next(today).isBefore(today))
                .min(Comparator.comparing(day -> day.next(today)))
                .map(day -> getTranslation(
                        "cases.sub.next",
                        numbers,
                        day.next(today),
                        day.label(around.language()),
                        ChronoUnit.DAYS.between(today, day.next(today))))
                .orElse(numbers));
    }

    /** Leads to where institutions are chosen. */
    Button addCases() {
        var button = new Button(getTranslation("cases.add"), Icon.PLUS.create());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.addClickListener(_ -> button.getUI()
                .ifPresent(ui ->
                        ui.navigate(CampaignNavigation.targets(around.campaign().id()))));
        return button;
    }

    private void tab(PageTabs tabs, String path, String title, String here) {
        tabs.tab(new Anchor(path, getTranslation(title)), path.equals(here));
    }
}
