package org.demarche.ui.part;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/** A coloured piece of a drawing: a segment, a length of a bar. */
@Tag("i")
class Piece extends HtmlContainer {

    Piece(String... classes) {
        addClassNames(classes);
    }

    /** A piece as wide as its share, 0 to 1, of the whole. */
    static Piece wide(double share) {
        var piece = new Piece();
        piece.getStyle()
                .setWidth("%.1f%%".formatted(Math.clamp(share, 0, 1) * 100).replace(',', '.'));
        return piece;
    }

    /** A piece that shares a row with others in proportion to its weight. */
    static Piece weighing(int weight, String look) {
        var piece = new Piece(look);
        piece.getStyle().setFlexGrow(Integer.toString(weight)).setFlexBasis("0");
        return piece;
    }

    Piece coloured(String key) {
        getElement().setAttribute("data-p", key);
        return this;
    }
}
