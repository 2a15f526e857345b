package org.demarche.ui.outreach.list;

import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.EffectAllowed;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.demarche.core.access.Action;
import org.demarche.core.outreach.CaseRow;
import org.demarche.ui.part.Icon;
import org.demarche.ui.part.IconButton;
import org.demarche.ui.part.PersonAvatar;
import org.demarche.ui.part.Tone;

/** A case on the board: where, what comes next, who and until when. Late and at risk have an edge and an icon. */
class BoardCard extends Article {

    private static final String KEY_M = "event.code === 'KeyM' && !event.ctrlKey && !event.altKey && !event.metaKey";

    /** @param move asks where to; by the key M and by the button of the card */
    BoardCard(Surroundings around, CaseRow row, Runnable move) {
        var cells = around.cells();
        addClassName("dm-bcard");
        addClassName(CaseCells.tone(row.health()) == Tone.PLAIN ? "plain" : look(row));
        var name = new Anchor(cells.href(row), cells.name(row));
        name.addClassNames("n", "dm-grow");
        var first = new Div(name);
        first.addClassName("dm-row");
        lock(row, first);
        mark(cells, row, first);
        var next = new Div(cells.nextAction(row));
        next.addClassNames("dm-2", "dm-ellipsis");
        next.getElement().setAttribute("title", cells.nextAction(row));
        add(first, next, foot(cells, row));
        if (row.allows(Action.EDIT, around.scope())) {
            var button = new IconButton(Icon.MORE, getTranslation("cases.board.move", cells.name(row)), move);
            button.addClassName("mv");
            first.add(button);
            movable(row, move);
        }
    }

    private void movable(CaseRow row, Runnable move) {
        var source = DragSource.create(this);
        source.setDragData(row);
        source.setEffectAllowed(EffectAllowed.MOVE);
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("aria-keyshortcuts", "M")
                .addEventListener("keydown", _ -> move.run())
                .setFilter(KEY_M);
    }

    private void lock(CaseRow row, Div first) {
        if (row.restricted()) {
            first.add(sign(Icon.LOCK, getTranslation("cases.restricted")));
        }
    }

    private static void mark(CaseCells cells, CaseRow row, Div first) {
        var icon =
                switch (row.health()) {
                    case LATE -> Icon.LATE;
                    case AT_RISK -> Icon.WARN;
                    case ON_TRACK, CLOSED -> null;
                };
        if (icon != null) {
            var mark = sign(icon, cells.healthWords(row));
            mark.addClassName("dm-" + look(row));
            first.add(mark);
        }
    }

    /** An icon that stands for words. */
    private static Span sign(Icon icon, String words) {
        var sign = new Span(icon.create());
        sign.getElement()
                .setAttribute("role", "img")
                .setAttribute("aria-label", words)
                .setAttribute("title", words);
        return sign;
    }

    private static String look(CaseRow row) {
        return switch (row.health()) {
            case LATE -> "late";
            case AT_RISK -> "risk";
            case ON_TRACK, CLOSED -> "ok";
        };
    }

    private Div foot(CaseCells cells, CaseRow row) {
        var owner = row.ownerName() == null
                ? PersonAvatar.nobody().alone(getTranslation("cases.nobody"))
                : new PersonAvatar(row.ownerName()).alone(row.ownerName());
        var due = cells.due(row);
        var day = new Span(due.words());
        day.addClassName("dm-grow");
        if (due.tone() != Tone.PLAIN) {
            day.addClassNames("dm-b", due.tone() == Tone.LATE ? "dm-late" : "dm-today");
        }
        var foot = new Div(owner, day, new Span(row.country() == null ? "" : row.country()));
        foot.addClassName("f");
        return foot;
    }
}
