package org.demarche.core.sql;

import java.sql.Array;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.demarche.core.base.Identifier;

/** How our values become parameters that PostgreSQL's driver knows, and columns become ours. */
public final class Sql {

    private Sql() {}

    public static Object value(Object value) {
        return switch (value) {
            case Identifier id -> id.value();
            case Enum<?> constant -> constant.name();
            case Instant instant -> at(instant);
            case ZoneId zone -> zone.getId();
            default -> value;
        };
    }

    /** An instant as {@code timestamptz}. */
    public static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** Ids as {@code uuid[]}, for {@code = any(:ids)}: an empty array is a valid question with no answer. */
    public static UUID[] ids(Collection<? extends Identifier> ids) {
        return ids.stream().map(Identifier::value).toArray(UUID[]::new);
    }

    /** Text as a {@code like} pattern that finds it anywhere; what the user typed is never a wildcard. */
    public static String contains(String text) {
        return "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    /** Names in {@code text[]} as the constants that they name. */
    public static <E extends Enum<E>> Set<E> constants(Class<E> type, Array names) throws SQLException {
        var constants = EnumSet.noneOf(type);
        for (var name : (String[]) names.getArray()) {
            constants.add(Enum.valueOf(type, name));
        }
        return constants;
    }
}
