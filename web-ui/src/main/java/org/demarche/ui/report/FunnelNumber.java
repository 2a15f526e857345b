package org.demarche.ui.report;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.List;
import org.demarche.core.report.FunnelCase;
import org.demarche.ui.part.CountButton;
import org.demarche.ui.part.CountryTile;

/** A number of the funnel; it opens the cases that it counts. */
class FunnelNumber extends CountButton {

    FunnelNumber(String number, String name, SerializableSupplier<List<FunnelCase>> cases) {
        super(number, name, () -> cases.get().stream().map(FunnelNumber::row).toList());
    }

    private static ListItem row(FunnelCase counted) {
        var link =
                new Anchor(CaseLinks.to(counted.id()), counted.state() == null ? counted.chamber() : counted.state());
        link.addClassNames("dm-name", "dm-grow");
        var stage = new Span(counted.stage());
        stage.addClassName("dm-2");
        var row = new ListItem();
        if (counted.country() != null) {
            row.add(new CountryTile(counted.country()));
        }
        row.add(link, stage);
        row.addClassNames("dm-row", "dm-s");
        return row;
    }
}
