package org.demarche.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import java.util.List;

/** The campaign in the drawer: a choice where there are several, else its name. */
class CampaignSelect extends Composite<Div> implements AfterNavigationObserver {

    private final CampaignInUse campaigns;
    private final List<CampaignChoice> choices;
    private final Select<CampaignChoice> select = new Select<>();

    CampaignSelect(CampaignInUse campaigns) {
        this.campaigns = campaigns;
        this.choices = campaigns.choices();
        select.addClassName("dm-campaign");
        select.setAriaLabel(getTranslation("shell.campaign"));
        select.setItemLabelGenerator(CampaignChoice::name);
        select.setItems(choices);
        select.setWidthFull();
        select.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                campaigns.choose(change.getValue());
            }
        });
    }

    /** The address may name another campaign than the page before. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        getContent().removeAll();
        campaigns.current().map(this::show).ifPresent(getContent()::add);
    }

    private Component show(CampaignChoice current) {
        if (!choices.contains(current) || choices.size() == 1) {
            var name = new Div(current.name());
            name.addClassNames("dm-campaign-only", "dm-s");
            return name;
        }
        select.setValue(current);
        return select;
    }
}
