package org.demarche.ui.decision;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.demarche.core.campaign.AskId;
import org.demarche.core.decision.ActForm;
import org.demarche.core.decision.AskChoice;
import org.demarche.core.decision.RecognitionFilter;
import org.demarche.core.decision.RecognitionFilter.Kind;
import org.demarche.core.decision.RecognitionId;
import org.demarche.core.decision.RecognitionRow;
import org.demarche.core.decision.RecognitionSort;
import org.demarche.ui.part.Chip;
import org.demarche.ui.part.EmptyState;
import org.demarche.ui.part.Icon;
import org.jspecify.annotations.Nullable;

/** Filters, the acts that count, and below them those that are supportive only. */
class RegisterMaster extends Div {

    private final Register register;
    private final Consumer<RegisterState> changed;
    private final TextField text = new TextField();
    private final Select<AskChoice> ask = new Select<>();
    private final Select<ActForm> form = new Select<>();
    private final Chip counted = new Chip(getTranslation("decision.counted"), () -> toggle(Kind.COUNTED));
    private final Chip supportive = new Chip(getTranslation("decision.supportive"), () -> toggle(Kind.SUPPORTIVE));
    private final Chip archived = new Chip(getTranslation("decision.archived.one"), () -> toggle(Kind.ARCHIVED));
    private final Div lists = new Div();
    private final Consumer<@Nullable RecognitionId> open;
    private @Nullable RecognitionRow selected;
    private RegisterState state = new RegisterState(RecognitionFilter.NONE, RecognitionSort.NEWEST, Map.of());

    RegisterMaster(Register register, Consumer<RegisterState> changed, Consumer<@Nullable RecognitionId> open) {
        this.register = register;
        this.changed = changed;
        this.open = open;
        addClassNames("dm-stack");
        lists.addClassName("dm-stack");
        text.setPlaceholder(getTranslation("decision.filter.text"));
        text.setAriaLabel(getTranslation("decision.filter.text"));
        text.setPrefixComponent(Icon.SEARCH.create());
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setClearButtonVisible(true);
        text.setWidth("215px");
        text.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                apply(state.filter().withText(change.getValue()));
            }
        });
        choice(ask, "decision.filter.ask");
        ask.setItems(register.asks());
        ask.setItemLabelGenerator(choice -> choice == null
                ? getTranslation("decision.filter.ask.any")
                : getTranslation("decision.filter.ask.one", choice.number(), choice.words()));
        ask.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                apply(state.filter()
                        .withAsk(
                                change.getValue() == null
                                        ? null
                                        : change.getValue().id()));
            }
        });
        choice(form, "decision.filter.form");
        form.setItems(ActForm.values());
        form.setItemLabelGenerator(choice -> choice == null
                ? getTranslation("decision.filter.form.any")
                : getTranslation("decision.filter.form.one", getTranslation("decision.form." + choice)));
        form.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                apply(state.filter().withForm(change.getValue()));
            }
        });
        var filters = new Div(text, ask, form, counted, supportive, archived);
        filters.addClassNames("dm-row", "dm-wrap");
        add(filters, lists);
    }

    RegisterState state() {
        return state;
    }

    /** Takes the filter from the address. */
    void read(RegisterState read) {
        state = read;
        text.setValue(read.filter().text());
        ask.setValue(askOf(read.filter().ask()));
        form.setValue(read.filter().form());
    }

    /** @param row that stands beside the list; null when none does */
    void select(@Nullable RecognitionRow row) {
        selected = row;
    }

    void refresh() {
        var filter = state.filter();
        count(counted, Kind.COUNTED);
        count(supportive, Kind.SUPPORTIVE);
        count(archived, Kind.ARCHIVED);
        archived.setVisible(register.mayKeep()
                && (filter.kind() == Kind.ARCHIVED || register.count(filter.withKind(Kind.ARCHIVED)) > 0));
        lists.removeAll();
        if (register.count(filter) == 0) {
            lists.add(nothing());
            return;
        }
        switch (filter.kind()) {
            case ALL -> {
                counted();
                list(Kind.SUPPORTIVE, "decision.supportive.title");
            }
            case COUNTED -> counted();
            case SUPPORTIVE -> list(Kind.SUPPORTIVE, "decision.supportive.title");
            case ARCHIVED -> list(Kind.ARCHIVED, "decision.archived.title");
        }
    }

    private void counted() {
        list(Kind.COUNTED, "decision.counted.title");
        lists.add(legend());
    }

    private void list(Kind kind, String title) {
        var filter = state.filter().withKind(kind);
        if (register.count(filter) == 0) {
            return;
        }
        if (kind != Kind.COUNTED) {
            lists.add(new H2(getTranslation(title)));
        }
        var grid = new RegisterGrid(getTranslation(title), register, filter, state.sort(), open);
        if (selected != null) {
            grid.select(selected);
        }
        lists.add(grid);
    }

    private void apply(RecognitionFilter filter) {
        state = state.with(filter);
        changed.accept(state);
    }

    private void toggle(Kind kind) {
        apply(state.filter().withKind(state.filter().kind() == kind ? Kind.ALL : kind));
    }

    private void count(Chip chip, Kind kind) {
        chip.setCount(register.count(state.filter().withKind(kind)));
        chip.setPressed(state.filter().kind() == kind);
    }

    private void choice(Select<?> select, String name) {
        select.setAriaLabel(getTranslation(name));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation(name + ".any"));
        select.setPlaceholder(getTranslation(name + ".any"));
        select.addClassName("dm-filter");
    }

    private @Nullable AskChoice askOf(@Nullable AskId id) {
        return ask.getListDataView()
                .getItems()
                .filter(choice -> choice.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private EmptyState nothing() {
        boolean none = register.count(RecognitionFilter.NONE) == 0;
        return none
                ? new EmptyState(getTranslation("decision.empty"), getTranslation("decision.empty.next"))
                : new EmptyState(getTranslation("decision.not-found"), getTranslation("decision.not-found.next"));
    }

    private Div legend() {
        var legend = new Div();
        for (var part : List.of("for", "against", "abst", "none")) {
            var key = new Span();
            key.addClassNames("dm-key", part);
            legend.add(new Span(key, new Span(getTranslation("decision.legend." + part))));
        }
        legend.add(new Span(getTranslation("decision.legend.unknown")));
        legend.addClassNames("dm-row", "dm-wrap", "dm-xs", "dm-2", "dm-legend");
        return legend;
    }
}
