package org.demarche.core.sql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.core.base.Identifier;
import org.jspecify.annotations.Nullable;

/** The conditions of one list, in the order they were added. Sees values only to name them as parameters. */
public final class SqlWhere {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, @Nullable Object> parameters = new HashMap<>();

    /** A condition without a value of its own. */
    public SqlWhere and(String condition) {
        conditions.add(condition);
        return this;
    }

    public SqlWhere and(String condition, String parameter, Object value) {
        conditions.add(condition);
        parameters.put(parameter, Sql.value(value));
        return this;
    }

    public SqlWhere andIf(boolean wanted, String condition) {
        return wanted ? and(condition) : this;
    }

    public SqlWhere andIf(@Nullable Object value, String condition, String parameter) {
        return value == null ? this : and(condition, parameter, value);
    }

    /** {@code column = any(:parameter)}; an empty collection lets nothing through. */
    public SqlWhere andAnyOf(String column, String parameter, Collection<? extends Identifier> ids) {
        return and(column + " = any(:" + parameter + ")", parameter, Sql.ids(ids));
    }

    /** Names a parameter that the statement uses outside its conditions. */
    public SqlWhere with(String parameter, @Nullable Object value) {
        parameters.put(parameter, value == null ? null : Sql.value(value));
        return this;
    }

    /** {@code where ...}, or nothing when there is no condition. */
    public String sql() {
        return conditions.isEmpty() ? "" : "where " + String.join("\n   and ", conditions);
    }

    public Map<String, ?> parameters() {
        return parameters;
    }
}
