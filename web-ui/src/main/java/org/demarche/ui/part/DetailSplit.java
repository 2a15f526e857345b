package org.demarche.ui.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;

/** A list with what was opened of it beside it; on narrow windows over it. Esc and a click outside close that. */
public class DetailSplit extends MasterDetailLayout {

    private static final String LIST_WIDTH = "20rem";

    /**
     * @param detailWidth as CSS has it
     * @param close leads to the address without what is open
     */
    public DetailSplit(Component list, String detailWidth, Runnable close) {
        addClassName("dm-split");
        setMaster(list);
        setMasterSize(LIST_WIDTH, true);
        setDetailSize(detailWidth);
        addBackdropClickListener(_ -> close.run());
        addDetailEscapePressListener(_ -> close.run());
    }
}
