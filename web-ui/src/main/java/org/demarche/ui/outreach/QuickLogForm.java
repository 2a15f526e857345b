package org.demarche.ui.outreach;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import org.demarche.core.access.CaseId;
import org.demarche.core.base.Refused;
import org.demarche.core.correspondence.RecordResponse;
import org.demarche.core.correspondence.ResponseId;
import org.demarche.core.outreach.DispatchRow;
import org.demarche.core.outreach.InteractionId;
import org.demarche.core.outreach.InteractionKind;
import org.demarche.core.outreach.LogInteraction;
import org.demarche.ui.draft.DraftKeeper;
import org.demarche.ui.draft.FormFields;
import org.demarche.ui.part.FieldErrors;
import org.demarche.ui.part.Note;
import org.demarche.ui.part.Switch;
import org.demarche.ui.part.Toast;

/** Writes down what happened in one case, in a few seconds: a call, a meeting, a note, a reply, a letter. */
class QuickLogForm extends Div {

    final Switch<LogKind> kind;
    final TextArea text = new TextArea();
    final ComboBox<Whom> with = new ComboBox<>();
    final NextStepFields next;
    final Button log = new Button();
    private final IntegerField minutes = new IntegerField();
    private final WhenFields when;
    private final ReplyFields reply = new ReplyFields();
    private final Div notes = new Div();
    private final FieldErrors errors = new FieldErrors();
    private final DraftKeeper draft;
    private final LogDesk desk;
    private final CaseId caseId;
    private final Runnable done;
    private List<Whom> people = List.of();
    private boolean mayPlan;
    private boolean offered;

    /** @param done what happens after something was logged */
    QuickLogForm(LogDesk desk, CaseId caseId, Runnable done) {
        this.desk = desk;
        this.caseId = caseId;
        this.done = done;
        kind = new Switch<>(
                getTranslation("outreach.log.kinds"),
                List.of(LogKind.values()),
                choice -> getTranslation("outreach.log.kind." + choice.name()));
        when = new WhenFields(desk);
        next = new NextStepFields(desk.formats().get());
        var kept = new FormFields();
        name(kept);
        draft = new DraftKeeper(desk.drafts(), "quick-log", caseId.toString(), kept);
        addClassNames("dm-stack", "tight", "dm-log");
        fields();
        errors();
        add(head(), notes, text, line(), end());
        kind.addValueChangeListener(_ -> show());
        log.addThemeVariants(ButtonVariant.PRIMARY);
        log.setDisableOnClick(true);
        log.addClickListener(_ -> {
            log();
            log.setEnabled(true); // a second click must not do it twice
        });
        show();
    }

    private void name(FormFields kept) {
        kept.along("kind", kind, LogKind::name, LogKind::valueOf)
                .text("text", text)
                .field("with", with, Whom::name, name -> Whom.among(people, name))
                .number("minutes", minutes);
        when.nameIn(kept);
        reply.nameIn(kept);
        next.nameIn(kept);
    }

    /** What can be chosen in this case. */
    void know(List<Whom> known, List<DispatchRow> dispatches, boolean mayPlan) {
        people = known;
        var chosen = with.getValue();
        with.setItems(known);
        with.setValue(chosen);
        reply.awaiting(dispatches, desk.formats().get());
        this.mayPlan = mayPlan;
        if (!offered) {
            offered = true;
            draft.offer();
        }
        show();
    }

    /** Turns to a kind and waits for words. */
    void start(LogKind chosen) {
        kind.setValue(chosen);
        show();
        text.focus();
    }

    /** The same words once more, to be put right; what stands here already stays. */
    void again(LogKind chosen, String words) {
        if (text.isEmpty()) {
            text.setValue(words);
        }
        start(chosen);
    }

    private Div head() {
        var space = new Span();
        space.addClassName("dm-grow");
        var head = new Div(kind, space, draft);
        head.addClassNames("dm-row", "dm-wrap");
        return head;
    }

    private Div line() {
        var line = new Div(when, with, minutes, reply);
        line.addClassNames("dm-row", "dm-wrap");
        return line;
    }

    private Div end() {
        var space = new Span(next);
        space.addClassName("dm-grow");
        var end = new Div(next.kind, space, log);
        end.addClassNames("dm-row", "dm-wrap");
        return end;
    }

    private void fields() {
        text.setWidthFull();
        text.setMinRows(2);
        with.setAriaLabel(getTranslation("outreach.log.with"));
        with.setPlaceholder(getTranslation("outreach.log.with"));
        with.setItemLabelGenerator(Whom::name);
        with.setAllowCustomValue(true);
        with.addCustomValueSetListener(typed -> with.setValue(new Whom(typed.getDetail(), null)));
        minutes.setAriaLabel(getTranslation("outreach.log.minutes"));
        minutes.setPlaceholder(getTranslation("outreach.log.minutes"));
        minutes.addClassName("dm-minutes");
    }

    private void errors() {
        errors.field("refused.interaction.text", text)
                .field("refused.response.text", text)
                .field("refused.interaction.with", with)
                .field("refused.response.from", with)
                .field("refused.interaction.minutes", minutes)
                .field("refused.interaction.future", when.time)
                .field("refused.date", when.day)
                .field("refused.date.past", next.due)
                .field("refused.date.too-far", next.due)
                .field("refused.case.next-action.text", next.text)
                .field("refused.case.next-action.due", next.due);
    }

    private void show() {
        var chosen = kind.getValue();
        var words = getTranslation("outreach.log.text." + chosen.name());
        text.setPlaceholder(words);
        text.setAriaLabel(words);
        log.setText(getTranslation("outreach.log.do." + chosen.name()));
        minutes.setVisible(chosen.takesTime());
        reply.setVisible(chosen == LogKind.REPLY);
        when.time.setVisible(chosen != LogKind.REPLY);
        with.setVisible(chosen != LogKind.NOTE);
        next.offer(mayPlan && chosen != LogKind.REPLY);
        errors.clear();
    }

    private void log() {
        errors.clear();
        notes.removeAll();
        try {
            var interaction = kind.getValue().interaction;
            if (interaction == null) {
                var filed = desk.responses().record(response());
                Toast.show(getTranslation("outreach.log.filed"), () -> withdraw(filed));
            } else {
                var logged = desk.interactions().log(command(interaction));
                Toast.show(getTranslation("outreach.log.logged"), () -> withdraw(logged));
            }
            reset();
            done.run();
        } catch (Refused refused) {
            var words = getTranslation(refused.key(), refused.arguments());
            if (!errors.show(refused.key(), words)) {
                notes.add(Note.error(getTranslation("outreach.not-done"), words));
            }
        }
    }

    private LogInteraction command(InteractionKind chosen) {
        var whom = whom();
        return new LogInteraction(
                caseId,
                chosen,
                when.moment(),
                text.getValue(),
                chosen == InteractionKind.NOTE ? "" : whom.name(),
                whom.person(),
                minutes.isVisible() ? minutes.getValue() : null,
                null,
                next.isVisible() ? next.value().orElse(null) : null);
    }

    private RecordResponse response() {
        return new RecordResponse(
                caseId,
                when.day(),
                whom().name(),
                reply.channel.getValue(),
                reply.classification.getValue(),
                text.getValue(),
                null,
                Map.of(),
                reply.answered(),
                null);
    }

    private Whom whom() {
        return with.isEmpty() ? new Whom("", null) : with.getValue();
    }

    private void withdraw(InteractionId logged) {
        desk.interactions().withdraw(logged, "");
        done.run();
    }

    private void withdraw(ResponseId filed) {
        desk.responses().withdraw(filed, "");
        done.run();
    }

    private void reset() {
        draft.drop();
        text.clear();
        with.clear();
        minutes.clear();
        next.clear();
        when.reset();
    }
}
