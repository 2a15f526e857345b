package org.demarche.ui.audit;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.demarche.core.access.UserId;
import org.demarche.core.audit.AuditFilter;
import org.demarche.core.audit.AuditKind;
import org.jspecify.annotations.Nullable;

/**
 * What the address of the audit says: filter, and which entry is open. What it says wrongly counts as not said.
 *
 * @param open number of an entry; 0 for none
 */
record AuditAddress(AuditFilter filter, long open) {

    static final String PATH = "admin/audit";
    static final AuditAddress START = new AuditAddress(AuditFilter.NONE, 0);

    /** As types of objects and use cases are called. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z_.]{1,100}");

    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    static AuditAddress of(QueryParameters said) {
        var filter = new AuditFilter(
                uuid(said, "user").map(UserId::new).orElse(null),
                kind(said).orElse(null),
                name(said, "type"),
                uuid(said, "object").orElse(null),
                day(said, "from").orElse(null),
                day(said, "until").orElse(null),
                name(said, "use"));
        var open = said.getSingleParameter("entry")
                .filter(text -> NUMBER.matcher(text).matches());
        return new AuditAddress(filter, open.map(Long::valueOf).orElse(0L));
    }

    QueryParameters parameters() {
        var all = new LinkedHashMap<String, String>();
        put(all, "user", filter.user());
        put(all, "kind", filter.kind());
        put(all, "type", filter.objectType());
        put(all, "object", filter.object());
        put(all, "from", filter.from());
        put(all, "until", filter.until());
        put(all, "use", filter.useCase());
        put(all, "entry", open == 0 ? null : open);
        return QueryParameters.simple(all);
    }

    AuditAddress with(AuditFilter wanted) {
        return new AuditAddress(wanted, open);
    }

    AuditAddress opening(long entry) {
        return new AuditAddress(filter, entry);
    }

    String href() {
        var query = parameters().getQueryString();
        return query.isEmpty() ? PATH : PATH + "?" + query;
    }

    private static void put(Map<String, String> all, String name, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            all.put(name, value.toString());
        }
    }

    private static Optional<AuditKind> kind(QueryParameters said) {
        return said.getSingleParameter("kind").flatMap(text -> Arrays.stream(AuditKind.values())
                .filter(each -> each.name().equals(text))
                .findFirst());
    }

    private static String name(QueryParameters said, String name) {
        return said.getSingleParameter(name)
                .filter(text -> NAME.matcher(text).matches())
                .orElse("");
    }

    private static Optional<UUID> uuid(QueryParameters said, String name) {
        try {
            return said.getSingleParameter(name).map(UUID::fromString);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(QueryParameters said, String name) {
        try {
            return said.getSingleParameter(name).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
