package org.demarche.ui.part;

import com.vaadin.flow.data.provider.Query;
import org.demarche.core.sql.Slice;

/** The rows that a grid or a field of choice asks for; never more at once than a list gives. */
public final class Slices {

    private Slices() {}

    public static Slice of(Query<?, ?> query) {
        return new Slice(query.getOffset(), Math.min(query.getLimit(), Slice.MOST));
    }
}
