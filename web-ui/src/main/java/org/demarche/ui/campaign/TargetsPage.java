package org.demarche.ui.campaign;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.demarche.core.access.CampaignId;
import org.demarche.core.institution.Country;
import org.demarche.core.institution.InstitutionId;
import org.demarche.core.outreach.CaseService;
import org.demarche.core.outreach.OpenCases;
import org.demarche.core.outreach.Opened;
import org.demarche.core.outreach.TargetFilter;
import org.demarche.core.outreach.TargetList;
import org.demarche.core.outreach.TargetRow;
import org.demarche.ui.campaign.TargetsAddress.Kinds;
import org.demarche.ui.form.FormDesk;
import org.demarche.ui.form.FormDialog;
import org.demarche.ui.part.BulkBar;
import org.demarche.ui.part.Chip;
import org.demarche.ui.part.Icon;
import org.demarche.ui.part.Toast;

/** Whom the campaign has not addressed yet: choose any number, and open a case for each in one go. */
class TargetsPage extends Composite<Div> {

    private static final int TYPING_PAUSE = 300;

    private final transient TargetList targets;
    private final transient CaseService cases;
    private final transient FormDesk desk;
    private final transient CampaignId campaign;
    private final boolean manages;
    private transient TargetFilter filter;

    /** What is chosen, also where the grid has not loaded the row. */
    private final Set<InstitutionId> chosen = new HashSet<>();

    final TargetsGrid grid;
    private final Span count = new Span();
    private final Button all = new Button();
    private final Div top = new Div();
    private final Chip newStates = new Chip(getTranslation("campaign.targets.new-states"), this::toggleNewStates);

    TargetsPage(TargetPages pages, CampaignId campaign, TargetsAddress address, boolean manages) {
        this.targets = pages.targets();
        this.cases = pages.cases();
        this.desk = pages.desk();
        this.filter = address.filter();
        this.campaign = campaign;
        this.manages = manages;
        grid = new TargetsGrid(targets, campaign, () -> filter, manages);
        if (manages) {
            followSelection();
        }
        getContent().addClassName("dm-targets");
        getContent().add(filters(pages.countries().all(getLocale())), top, grid);
        refresh();
    }

    private void followSelection() {
        grid.addSelectionListener(selection -> {
            if (selection.isFromClient()) {
                chosen.clear();
                selection.getAllSelectedItems().forEach(row -> chosen.add(row.id()));
                showBulk();
            }
        });
        all.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        all.addClickListener(_ -> chooseAll());
    }

    private Div filters(List<Country> countries) {
        var text = new TextField();
        text.addClassName("dm-search");
        text.setPlaceholder(getTranslation("campaign.targets.find"));
        text.setAriaLabel(getTranslation("campaign.targets.find"));
        text.setPrefixComponent(Icon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(TYPING_PAUSE);
        text.setValue(filter.text());
        text.addValueChangeListener(change -> narrow(filter.withText(change.getValue())));
        var country = new ComboBox<Country>();
        country.setPlaceholder(getTranslation("campaign.targets.country"));
        country.setAriaLabel(getTranslation("campaign.targets.country"));
        country.setItemLabelGenerator(Country::name);
        country.setClearButtonVisible(true);
        country.setItems(countries);
        countries.stream()
                .filter(each -> each.code().equals(filter.country()))
                .findFirst()
                .ifPresent(country::setValue);
        country.addValueChangeListener(change -> narrow(filter.withCountry(
                change.getValue() == null ? null : change.getValue().code())));
        var kind = new Select<Kinds>();
        kind.addClassName("dm-filter");
        kind.setAriaLabel(getTranslation("campaign.targets.kind"));
        kind.setItems(Kinds.values());
        kind.setItemLabelGenerator(each -> getTranslation("campaign.targets.kinds." + each.name()));
        kind.setValue(new TargetsAddress(filter).kinds());
        kind.addValueChangeListener(
                change -> narrow(filter.withKinds(change.getValue().kinds())));
        newStates.setPressed(filter.newStates());
        count.addClassNames("dm-2", "dm-s");
        count.getElement().setAttribute("role", "status");
        var filters = new Div(text, country, kind, newStates, count, all);
        filters.addClassNames("dm-row", "dm-wrap", "dm-filters");
        return filters;
    }

    private void toggleNewStates() {
        narrow(filter.withNewStates(!filter.newStates()));
        newStates.setPressed(filter.newStates());
    }

    private void narrow(TargetFilter wanted) {
        filter = wanted;
        var query = new TargetsAddress(wanted).parameters().getQueryString();
        var path = CampaignNavigation.targets(campaign);
        UI.getCurrent().getPage().getHistory().replaceState(null, query.isEmpty() ? path : path + "?" + query);
        refresh();
    }

    private void refresh() {
        clear();
        grid.getDataProvider().refreshAll();
        int found = found();
        count.setText(getTranslation("campaign.targets.count", found));
        all.setText(getTranslation("part.bulk.all", Math.min(found, CaseService.MOST)));
        all.setVisible(manages && found > 0);
    }

    private int found() {
        return targets.count(campaign, filter);
    }

    private void clear() {
        chosen.clear();
        grid.deselectAll();
        showBulk();
    }

    /** The bar over the grid, while something is chosen. */
    private void showBulk() {
        top.removeAll();
        if (!manages) {
            return;
        }
        var bulk = new BulkBar(grid, this::clear)
                .verb(Icon.PLUS, getTranslation("campaign.targets.open"), this::askToOpen);
        bulk.setCount(chosen.size());
        top.add(bulk);
    }

    private void chooseAll() {
        chosen.addAll(targets.ids(campaign, filter));
        grid.asMultiSelect().setValue(Set.copyOf(rows()));
        showBulk();
    }

    private List<TargetRow> rows() {
        return grid.getLazyDataView().getItems().toList();
    }

    private void askToOpen() {
        var institutions = List.copyOf(chosen);
        var dialog = new FormDialog(
                        desk,
                        getTranslation("campaign.targets.open.title", institutions.size()),
                        getTranslation("campaign.targets.open.count", institutions.size()))
                .with(new Span(getTranslation("campaign.targets.open.meaning")));
        dialog.open(() -> open(institutions), () -> {});
    }

    private void open(List<InstitutionId> institutions) {
        var opened = cases.open(new OpenCases(campaign, institutions));
        refresh();
        Toast.show(done(opened), () -> {
            cases.undo(campaign, opened.batch());
            refresh();
        });
    }

    private String done(Opened opened) {
        var words = getTranslation("campaign.targets.opened", opened.cases().size());
        return opened.alreadyThere() == 0
                ? words
                : words + " " + getTranslation("campaign.targets.left-alone", opened.alreadyThere());
    }
}
