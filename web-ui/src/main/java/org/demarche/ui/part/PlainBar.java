package org.demarche.ui.part;

import com.vaadin.flow.component.html.Div;

/** A length beside its number: funnel, workload, progress. Screen readers read the number, not the bar. */
public class PlainBar extends Div {

    public PlainBar() {
        addClassName("dm-bar");
        getElement().setAttribute("aria-hidden", "true");
    }

    /** Progress of long work, 0 to 1, heard as such. */
    public static PlainBar progress(String name, double share) {
        var bar = new PlainBar();
        bar.getElement()
                .setAttribute("aria-hidden", "false")
                .setAttribute("role", "progressbar")
                .setAttribute("aria-label", name)
                .setAttribute("aria-valuenow", Long.toString(Math.round(Math.clamp(share, 0, 1) * 100)));
        bar.add(Piece.wide(share).coloured("accent"));
        return bar;
    }

    /** 14 px high, without a track: for bars that are compared with each other. */
    public PlainBar tall() {
        addClassName("tall");
        return this;
    }

    /** @param share of the whole length, 0 to 1 */
    public PlainBar part(double share, StageFill fill) {
        add(Piece.wide(share).coloured(fill.key()));
        return this;
    }

    /** @param share of the whole length that is late, 0 to 1 */
    public PlainBar late(double share) {
        add(Piece.wide(share).coloured("late"));
        return this;
    }
}
