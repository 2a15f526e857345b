package org.demarche.core.institution;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/** Reads rows with arrays in them, which Spring's own mapper cannot. */
final class InstitutionRows {

    static final RowMapper<InstitutionRow> MAPPER = (row, _) -> new InstitutionRow(
            new InstitutionId(row.getObject("id", UUID.class)),
            InstitutionKind.valueOf(row.getString("kind")),
            role(row.getString("chamber_role")),
            row.getString("country"),
            row.getString("country_name"),
            row.getString("name"),
            row.getString("native_name"),
            parent(row.getObject("parent_id", UUID.class)),
            row.getString("parent_name"),
            texts(row, "chambers"),
            row.getObject("seats", Integer.class),
            texts(row, "languages"),
            row.getString("zone"),
            Verification.valueOf(row.getString("verification")),
            row.getObject("checked_on", LocalDate.class),
            row.getString("checked_by_name"));

    private InstitutionRows() {}

    private static @Nullable ChamberRole role(@Nullable String name) {
        return name == null ? null : ChamberRole.valueOf(name);
    }

    private static @Nullable InstitutionId parent(@Nullable UUID id) {
        return id == null ? null : new InstitutionId(id);
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
