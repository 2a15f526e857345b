package org.demarche.ui.relief;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.demarche.core.relief.ReliefReason;
import org.demarche.core.relief.ReliefRow;
import org.demarche.ui.format.Formats;
import org.demarche.ui.part.Confirm;
import org.demarche.ui.part.DmCard;
import org.demarche.ui.part.Icon;
import org.demarche.ui.part.Mark;
import org.demarche.ui.part.Tone;

/** What was handed over, and the way to hand it back. */
class ReliefsCard extends DmCard {

    private final transient Formats formats;
    private final transient Consumer<ReliefRow> back;

    ReliefsCard(List<ReliefRow> all, Formats formats, Consumer<ReliefRow> back) {
        super("");
        this.formats = formats;
        this.back = back;
        setTitle(getTranslation("relief.list"), 2);
        if (all.isEmpty()) {
            var none = new Span(getTranslation("relief.list.none"));
            none.addClassNames("dm-2", "dm-s");
            add(none);
            return;
        }
        var rows = new UnorderedList();
        rows.addClassName("dm-plain");
        all.forEach(each -> rows.add(row(each)));
        add(rows);
        flush();
    }

    private ListItem row(ReliefRow row) {
        var title = new Span(title(row));
        title.addClassName("dm-b");
        var head = new Div(title);
        head.addClassNames("dm-row", "dm-wrap");
        if (row.isPlan() && row.awayFrom() != null) {
            head.add(new Mark(Tone.SKY, Icon.CLOCK, getTranslation("relief.list.plan", formats.day(row.awayFrom()))));
        } else if (row.returnedAt() != null) {
            head.add(new Mark(
                    Tone.PLAIN,
                    Icon.OK,
                    getTranslation(
                            row.begun() ? "relief.list.returned" : "relief.list.off",
                            formats.moment(row.returnedAt()))));
        } else if (row.awayUntil() != null && row.awayUntil().isBefore(formats.today())) {
            head.add(new Mark(Tone.RISK, Icon.WARN, getTranslation("relief.list.over")));
        }
        var words = new Div(
                head,
                grey(getTranslation("relief.list.line", row.cases(), row.tasks(), String.join(", ", row.to()))),
                grey(getTranslation("relief.list.by", row.madeBy(), formats.moment(row.madeAt()))));
        if (!row.note().isEmpty()) {
            words.add(grey(row.note()));
        }
        words.addClassName("dm-grow");
        var line = new Div(words);
        line.addClassNames("dm-row", "dm-wrap");
        if (row.stands()) {
            line.add(back(row));
        }
        return new ListItem(line);
    }

    private String title(ReliefRow row) {
        return row.reason() == ReliefReason.AWAY && row.awayFrom() != null && row.awayUntil() != null
                ? getTranslation(
                        "relief.list.away", row.name(), formats.day(row.awayFrom()), formats.day(row.awayUntil()))
                : getTranslation("relief.list.leaves", row.name());
    }

    private Button back(ReliefRow row) {
        var deed = deed(row);
        var button = new Button(getTranslation(deed), (row.isPlan() ? Icon.X : Icon.SWAP).create(), _ -> ask(row));
        button.setAriaLabel(getTranslation(deed + ".of", row.name()));
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    private void ask(ReliefRow row) {
        var deed = deed(row);
        Confirm.of(getTranslation(deed + ".question", row.name()), getTranslation(deed + ".meaning", row.name()))
                .keep(getTranslation(deed + ".keep"))
                .ask(getTranslation(deed), () -> back.accept(row));
    }

    /** A plan is called off; what has begun is handed back. */
    private static String deed(ReliefRow row) {
        return row.isPlan() ? "relief.off" : "relief.back";
    }

    private static Div grey(String words) {
        var grey = new Div(words);
        grey.addClassNames("dm-2", "dm-s");
        return grey;
    }
}
