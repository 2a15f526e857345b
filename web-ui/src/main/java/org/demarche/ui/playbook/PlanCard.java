package org.demarche.ui.playbook;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.demarche.core.access.CaseId;
import org.demarche.core.outreach.CaseChoice;
import org.demarche.core.playbook.PlanState;
import org.demarche.core.playbook.PlannedStep;
import org.demarche.core.playbook.PlaybookDraft;
import org.demarche.ui.outreach.CaseNavigation;
import org.demarche.ui.part.DmCard;
import org.demarche.ui.part.Icon;
import org.demarche.ui.part.Mark;
import org.demarche.ui.part.Slices;
import org.demarche.ui.part.Tone;
import org.jspecify.annotations.Nullable;

/** The playbook as a timeline of one case: what is done, to do and to come, and on which days. */
class PlanCard extends DmCard {

    private final transient PlaybookPages reads;
    private final transient PlaybookWords words;
    private final transient PlaybookDraft draft;
    private final ComboBox<CaseChoice> choice = new ComboBox<>();
    private final Div plan = new Div();

    /** @param chosen told of every choice */
    PlanCard(PlaybookPages reads, PlaybookWords words, PlaybookDraft draft, Consumer<@Nullable CaseId> chosen) {
        super(PlaybookWords.text("playbook.plan.title"));
        this.reads = reads;
        this.words = words;
        this.draft = draft;
        choice.setLabel(getTranslation("playbook.plan.case"));
        choice.setWidthFull();
        choice.setClearButtonVisible(true);
        choice.setItemLabelGenerator(each -> each.institution() + " · " + each.reference());
        choice.setItems(
                query -> reads
                        .cases()
                        .find(reads.access().scope(), query.getFilter().orElse(""), Slices.of(query), getLocale())
                        .stream(),
                query -> reads.cases()
                        .count(reads.access().scope(), query.getFilter().orElse("")));
        plan.getElement().setAttribute("aria-live", "polite");
        var content = new Div(choice, plan);
        content.addClassNames("dm-stack", "tight");
        add(content);
        show(null);
        choice.addValueChangeListener(change -> {
            var id = change.getValue() == null ? null : change.getValue().id();
            chosen.accept(id);
            show(id);
        });
    }

    PlanCard of(@Nullable CaseId id) {
        if (id != null) {
            choice.setValue(reads.cases().choice(id, getLocale()));
        }
        return this;
    }

    private void show(@Nullable CaseId id) {
        plan.removeAll();
        if (id == null) {
            var hint = new Paragraph(getTranslation("playbook.plan.choose"));
            hint.addClassNames("dm-s", "dm-2");
            plan.add(hint);
            return;
        }
        var rows = new OrderedList();
        rows.addClassName("dm-tl");
        reads.plan().of(id, draft).forEach(step -> rows.add(row(step)));
        plan.add(rows, new Anchor(CaseNavigation.path(id), getTranslation("playbook.plan.open")));
    }

    private ListItem row(PlannedStep planned) {
        var icon = new Span(icon(planned.state()).create());
        icon.addClassName("dm-dot");
        var title = new Span(words.title(planned.step()));
        title.addClassName("dm-b");
        var day = new Span(day(planned));
        day.addClassName("dm-num");
        var meta = new Div(title, day);
        meta.addClassName("meta");
        var why = new Div(mark(planned.state()), new Span(why(planned)));
        why.addClassNames("dm-row", "top-line", "dm-s", "dm-2");
        var body = new Div(meta, why);
        if (planned.state().isDropped()) {
            body.addClassName("dm-struck");
        }
        return new ListItem(icon, body);
    }

    /** What has no day yet says what brings it. */
    private String why(PlannedStep planned) {
        var rule = words.rule(planned.step());
        return planned.due() == null
                ? words.occasion(planned.step().occasion()) + ", " + PlaybookWords.lower(rule)
                : rule;
    }

    private String day(PlannedStep planned) {
        var due = planned.due();
        if (due == null) {
            return getTranslation("playbook.plan.no-day");
        }
        var day = words.formats().day(due);
        return planned.assumed() ? getTranslation("playbook.plan.about", day) : day;
    }

    private Mark mark(PlanState state) {
        var tone =
                switch (state) {
                    case DONE -> Tone.OK;
                    case OPEN -> Tone.SKY;
                    case WAITING, AHEAD -> Tone.DASHED;
                    case GONE, PASSED, UNNEEDED -> Tone.PLAIN;
                };
        return new Mark(tone, getTranslation("playbook.plan-state." + state.name()));
    }

    private static Icon icon(PlanState state) {
        return switch (state) {
            case DONE -> Icon.CHECK;
            case OPEN -> Icon.CLOCK;
            case WAITING -> Icon.PAUSE;
            case GONE, PASSED, UNNEEDED -> Icon.X;
            case AHEAD -> Icon.RIGHT;
        };
    }
}
