package org.demarche.ui.playbook;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.core.access.CaseId;
import org.demarche.core.playbook.CaseChanges;
import org.demarche.core.playbook.ChangeKind;
import org.demarche.core.playbook.Playbook;
import org.demarche.core.playbook.PlaybookApplied;
import org.demarche.core.playbook.StepChange;
import org.demarche.ui.part.Attempt;
import org.demarche.ui.part.Mark;
import org.demarche.ui.part.Toast;
import org.demarche.ui.part.Tone;
import org.jspecify.annotations.Nullable;

/** Which running cases go on by the current version, with what that changes in each; none is changed before the button. */
class RolloutDialog extends Dialog {

    private final transient PlaybookPages reads;
    private final transient PlaybookWords words;
    private final transient Playbook current;
    private final transient Runnable done;
    private final Map<CaseId, Checkbox> chosen = new LinkedHashMap<>();
    private final Button all = new Button("", _ -> chooseAll());
    private final Button apply = new Button();
    private final Attempt attempt = new Attempt();

    RolloutDialog(PlaybookPages reads, PlaybookWords words, Playbook current, Runnable done) {
        this.reads = reads;
        this.words = words;
        this.current = current;
        this.done = done;
        setHeaderTitle(PlaybookWords.text("playbook.apply.title", current.number()));
        setWidth("min(640px, 100vw - 24px)");
        setCloseOnOutsideClick(false);
        var changes = reads.rollouts().preview(current.campaign(), getLocale());
        add(changes.isEmpty() ? nothing() : list(changes), attempt);
        var cancel = new Button(getTranslation("form.cancel"), _ -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        apply.addThemeVariants(ButtonVariant.PRIMARY);
        apply.setDisableOnClick(true);
        apply.addClickListener(_ -> apply());
        getFooter().add(cancel, apply);
        count();
    }

    private Paragraph nothing() {
        return new Paragraph(PlaybookWords.text("playbook.apply.none"));
    }

    private Div list(List<CaseChanges> changes) {
        var hint = new Paragraph(getTranslation("playbook.apply.meaning"));
        hint.addClassNames("dm-s", "dm-2");
        all.addThemeVariants(ButtonVariant.SMALL);
        var choice = new Div(all);
        choice.addClassName("dm-choice-of-all");
        var rows = new OrderedList();
        rows.addClassNames("dm-plain", "dm-changes-of");
        changes.forEach(each -> rows.add(row(each)));
        return new Div(hint, choice, rows);
    }

    private ListItem row(CaseChanges each) {
        var aCase = each.aCase();
        var box = new Checkbox(
                aCase.institution() + " · " + aCase.reference(), !each.changes().isEmpty());
        box.addValueChangeListener(_ -> count());
        chosen.put(aCase.id(), box);
        var item = new ListItem(box);
        if (each.changes().isEmpty()) {
            var same = new Div(getTranslation("playbook.apply.no-change"));
            same.addClassNames("dm-s", "dm-2");
            item.add(same);
            return item;
        }
        var lines = new UnorderedList();
        each.changes().forEach(change -> lines.add(line(change)));
        item.add(lines);
        return item;
    }

    private ListItem line(StepChange change) {
        var when = new Span(days(change));
        when.addClassNames("dm-2", "dm-nowrap");
        var line = new Div(
                new Mark(
                        tone(change.kind()),
                        getTranslation("playbook.change-kind." + change.kind().name())),
                new Span(new Text(change.title().in(getLocale()) + " "), when));
        line.addClassNames("dm-row", "top-line", "dm-s");
        return new ListItem(line);
    }

    private String days(StepChange change) {
        return switch (change.kind()) {
            case ADDED -> day(change.after());
            case WITHDRAWN -> day(change.before());
            case MOVED -> getTranslation("playbook.apply.moved", day(change.before()), day(change.after()));
        };
    }

    private String day(@Nullable LocalDate day) {
        return day == null
                ? getTranslation("playbook.plan.no-day")
                : words.formats().day(day);
    }

    private static Tone tone(ChangeKind kind) {
        return switch (kind) {
            case ADDED -> Tone.OK;
            case MOVED -> Tone.SKY;
            case WITHDRAWN -> Tone.RISK;
        };
    }

    private List<CaseId> chosen() {
        return chosen.entrySet().stream()
                .filter(each -> each.getValue().getValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    private void count() {
        int count = chosen().size();
        apply.setText(getTranslation("playbook.apply.do", count));
        apply.setEnabled(count > 0);
        all.setText(
                count > 0
                        ? getTranslation("part.bulk.clear")
                        : getTranslation("part.bulk.all", words.formats().number(chosen.size())));
    }

    /** None where some are chosen: who wants one case only need not take the others away one by one. */
    private void chooseAll() {
        boolean choose = chosen().isEmpty();
        chosen.values().forEach(box -> box.setValue(choose));
    }

    private void apply() {
        var applied = new ArrayList<PlaybookApplied>();
        if (attempt.run(() -> applied.addAll(reads.rollouts().apply(current.campaign(), current.number(), chosen())))) {
            close();
            Toast.show(getTranslation("playbook.apply.done", applied.size()), () -> {
                reads.undo().undo(applied);
                done.run();
            });
            done.run();
        } else {
            apply.setEnabled(true);
        }
    }
}
