package org.demarche.ui.report;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.List;
import org.demarche.core.report.FunnelCase;
import org.demarche.ui.part.CountButton;

/** A number of the funnel; it opens the cases that it counts. */
class FunnelNumber extends CountButton {

    FunnelNumber(String number, String name, SerializableSupplier<List<FunnelCase>> cases) {
        super(number, name, () -> cases.get().stream().map(FunnelNumber::row).toList());
    }

    private static ListItem row(FunnelCase counted) {
        var name = counted.state() == null ? counted.chamber() : counted.state();
        return new CaseLine(counted.id(), counted.country(), name, counted.stage());
    }
}
