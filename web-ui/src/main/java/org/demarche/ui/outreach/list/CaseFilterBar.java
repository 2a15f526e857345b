package org.demarche.ui.outreach.list;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.demarche.core.campaign.Colleague;
import org.demarche.core.campaign.Stage;
import org.demarche.core.outreach.CaseFilter;
import org.demarche.core.outreach.Health;
import org.demarche.ui.part.SearchField;
import org.demarche.ui.part.Unfold;
import org.jspecify.annotations.Nullable;

/** Narrows the cases that a page shows. On phones all but the search folds behind a button. */
class CaseFilterBar extends Div {

    final SearchField text = new SearchField(getTranslation("cases.search"), this::search);
    final Select<Stage> stage = new Select<>();
    final Select<Colleague> owner = new Select<>();
    final Select<Health> health = new Select<>();
    private final SerializableConsumer<CaseFilter> onChange;
    private transient CaseFilter filter = CaseFilter.OPEN;

    /** @param end what stands at the end of the row */
    CaseFilterBar(Surroundings around, Component end, SerializableConsumer<CaseFilter> onChange) {
        this.onChange = onChange;
        addClassNames("dm-row", "dm-wrap", "dm-filters");
        text.addClassName("dm-find-cases");
        choice(stage, "stage", around.stages().stages(), each -> each.name(around.language()));
        stage.addValueChangeListener(change -> changed(
                change,
                f -> f.withStage(
                        change.getValue() == null ? null : change.getValue().id())));
        choice(owner, "owner", around.workers(), Colleague::name);
        owner.addValueChangeListener(change -> changed(
                change,
                f -> f.withOwner(
                        change.getValue() == null ? null : change.getValue().id())));
        choice(
                health,
                "health",
                List.of(Health.LATE, Health.AT_RISK, Health.ON_TRACK),
                each -> getTranslation("outreach.health." + each.name()));
        health.addValueChangeListener(change -> changed(change, f -> f.withHealth(change.getValue())));
        var space = new Span();
        space.addClassName("dm-grow");
        add(text, new Unfold(this), stage, owner, health, space, end);
    }

    void show(CaseFilter shown) {
        filter = shown;
        text.setValue(shown.text());
        stage.setValue(first(stage, each -> each.id().equals(shown.stage())));
        owner.setValue(first(owner, each -> each.id().equals(shown.owner())));
        health.setValue(shown.health() == Health.CLOSED ? null : shown.health());
    }

    private void search(String words) {
        onChange.accept(filter.withText(words));
    }

    private <T> void choice(Select<T> select, String name, List<T> items, Function<T, String> words) {
        var any = getTranslation("cases." + name + ".any");
        select.setItems(items);
        select.setItemLabelGenerator(item -> item == null ? any : words.apply(item));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(any);
        select.setPlaceholder(any);
        select.setAriaLabel(getTranslation("cases." + name));
        select.addClassNames("dm-filter", "fold");
    }

    private <T> void changed(ComponentValueChangeEvent<?, T> change, UnaryOperator<CaseFilter> narrow) {
        if (change.isFromClient()) {
            onChange.accept(narrow.apply(filter));
        }
    }

    private static <T> @Nullable T first(Select<T> select, Predicate<T> wanted) {
        return select.getListDataView().getItems().filter(wanted).findFirst().orElse(null);
    }
}
