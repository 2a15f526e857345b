package org.demarche.ui.outreach.list;

import com.vaadin.flow.component.dnd.DropEffect;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableBiConsumer;
import org.demarche.core.campaign.Stage;
import org.demarche.core.campaign.StageId;
import org.demarche.core.outreach.BoardColumn;
import org.demarche.core.outreach.CaseRow;
import org.demarche.ui.part.StageFill;
import org.demarche.ui.part.StageSegments;
import org.jspecify.annotations.Nullable;

/** One stage on the board. Empty and end ones are folded to a strip, on which a card can be dropped all the same. */
class BoardStage extends Section {

    /** @param move asks for the move of a case; to a stage, or to one that is chosen then */
    BoardStage(
            Surroundings around,
            Stage stage,
            BoardColumn column,
            boolean folded,
            String link,
            SerializableBiConsumer<CaseRow, @Nullable StageId> move) {
        var name = stage.name(around.language());
        setAriaLabel(name);
        setClassName("strip", folded);
        add(folded ? strip(name, column.count(), link) : head(stage, name, column.count(), link));
        if (!folded) {
            column.first().forEach(row -> add(new BoardCard(around, row, () -> move.accept(row, null))));
            int more = column.count() - column.first().size();
            if (more > 0) {
                add(new Anchor(link, getTranslation("cases.board.more", more)));
            }
        }
        if (around.changes()) {
            accept(stage.id(), move);
        }
    }

    private void accept(StageId stage, SerializableBiConsumer<CaseRow, @Nullable StageId> move) {
        var target = DropTarget.create(this);
        target.setDropEffect(DropEffect.MOVE);
        target.addDropListener(drop -> drop.getDragData()
                .filter(CaseRow.class::isInstance)
                .ifPresent(dragged -> move.accept((CaseRow) dragged, stage)));
    }

    private static H2 head(Stage stage, String name, int count, String link) {
        var words = new Span(name);
        words.addClassName("dm-grow");
        return new H2(words, number(count, link), new StageSegments(StageFill.ofPhase(stage.phase())));
    }

    private static H2 strip(String name, int count, String link) {
        return new H2(new Span(name), number(count, link));
    }

    private static Anchor number(int count, String link) {
        var number = new Anchor(link, Integer.toString(count));
        number.addClassNames("dm-count", "dm-name");
        return number;
    }
}
