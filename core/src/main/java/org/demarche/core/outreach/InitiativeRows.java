package org.demarche.core.outreach;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.demarche.core.base.PartialDate;
import org.jspecify.annotations.Nullable;

final class InitiativeRows {

    private InitiativeRows() {}

    static InitiativeRow read(ResultSet row) throws SQLException {
        var ending = row.getString("ending");
        return new InitiativeRow(
                new InitiativeId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                row.getString("title"),
                new PartialDate(row.getString("started_on")),
                ending == null ? null : InitiativeEnding.valueOf(ending),
                date(row.getString("ended_on")),
                row.getString("note"),
                row.getString("source_url"));
    }

    private static @Nullable PartialDate date(@Nullable String text) {
        return text == null ? null : new PartialDate(text);
    }
}
