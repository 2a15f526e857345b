package org.demarche.ui.campaign;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import com.vaadin.flow.component.grid.GridMultiSelectionModel.SelectAllCheckboxVisibility;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.function.Supplier;
import org.demarche.core.access.CampaignId;
import org.demarche.core.outreach.TargetFilter;
import org.demarche.core.outreach.TargetList;
import org.demarche.core.outreach.TargetRow;
import org.demarche.ui.part.ColumnsByWidth;
import org.demarche.ui.part.Slices;

/** The institutions that a campaign has not addressed, a page of them at a time. */
class TargetsGrid extends Grid<TargetRow> {

    private static final String PLACE = """
            <span class="dm-row"><span class="dm-cc" aria-hidden="true" ?hidden=${!item.code}>${item.code}</span><span class="dm-ellipsis">\
            <span class="dm-b">${item.state}</span> <span class="dm-2">${item.name}</span></span></span>""";
    private static final String CARD = """
            <div class="dm-cell-card"><span class="dm-row"><span class="dm-cc" aria-hidden="true" ?hidden=${!item.code}>${item.code}</span>\
            <span class="dm-b">${item.state}</span></span><span>${item.name}</span>\
            <span class="dm-2">${item.detail}</span></div>""";

    /** Without its box for all rows the column would have no heading to listen to. */
    private static final String HEADED = """
            this.querySelector('vaadin-grid-flow-selection-column').headerRenderer = cell => {
              if (!cell.firstElementChild) cell.append(document.createElement('span'));
              cell.firstElementChild.className = 'dm-heard';
              cell.firstElementChild.textContent = $0;
            };""";

    TargetsGrid(TargetList targets, CampaignId campaign, Supplier<TargetFilter> filter, boolean manages) {
        getElement().setAttribute("aria-label", getTranslation("campaign.targets.title"));
        setSizeFull();
        var card = addColumn(renderer(CARD)).setHeader(getTranslation("campaign.targets.institution"));
        addColumn(renderer(PLACE))
                .setHeader(getTranslation("campaign.targets.institution"))
                .setFlexGrow(4);
        addColumn(this::kind).setHeader(getTranslation("campaign.targets.kind")).setFlexGrow(1);
        var there = addColumn(this::there)
                .setHeader(getTranslation("campaign.targets.there"))
                .setFlexGrow(1);
        new ColumnsByWidth(this, card).above(ColumnsByWidth.TABLET, there);
        if (manages) {
            var selection = (GridMultiSelectionModel<TargetRow>) setSelectionMode(SelectionMode.MULTI);
            selection.setSelectAllCheckboxVisibility(SelectAllCheckboxVisibility.HIDDEN);
            getElement().executeJs(HEADED, getTranslation("campaign.targets.choice"));
        } else {
            setSelectionMode(SelectionMode.NONE);
        }
        setItems(
                query -> targets.find(campaign, filter.get(), Slices.of(query), getLocale()).stream(),
                _ -> targets.count(campaign, filter.get()));
        getLazyDataView().setIdentifierProvider(TargetRow::id);
    }

    private LitRenderer<TargetRow> renderer(String template) {
        return LitRenderer.<TargetRow>of(template)
                .withProperty("code", row -> row.country() == null ? "" : row.country())
                .withProperty("state", row -> row.countryName() == null ? "" : row.countryName())
                .withProperty("name", TargetRow::name)
                .withProperty("detail", row -> row.casesInState() == 0 ? kind(row) : kind(row) + ", " + there(row));
    }

    private String kind(TargetRow row) {
        return row.role() == null
                ? getTranslation("institution.institution-kind." + row.kind().name())
                : getTranslation("institution.chamber-role." + row.role().name());
    }

    private String there(TargetRow row) {
        return row.casesInState() == 0 ? "" : getTranslation("campaign.targets.cases", row.casesInState());
    }
}
