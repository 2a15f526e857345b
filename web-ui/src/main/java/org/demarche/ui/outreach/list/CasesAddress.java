package org.demarche.ui.outreach.list;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.demarche.core.access.UserId;
import org.demarche.core.base.Refused;
import org.demarche.core.campaign.StageId;
import org.demarche.core.outreach.CaseFilter;
import org.demarche.core.outreach.CaseSort;
import org.demarche.core.outreach.CaseView;
import org.demarche.core.outreach.Health;
import org.jspecify.annotations.Nullable;

/**
 * A list of cases as an address: what is filtered and how it is sorted can be shared, kept as a bookmark and reached with
 * Back. Words that mean nothing are passed over.
 *
 * @param campaign the key in the address; empty when it names none
 */
record CasesAddress(String campaign, CaseFilter filter, CaseSort sort, boolean descending) {

    static final CasesAddress START = new CasesAddress("", CaseFilter.OPEN, CaseSort.DUE, false);

    static CasesAddress of(QueryParameters parameters) {
        var filter = new CaseFilter(
                constant(parameters, "view", CaseView.class).orElse(CaseView.OPEN),
                word(parameters, "q"),
                id(parameters, "stage", StageId::of),
                id(parameters, "owner", UserId::of),
                constant(parameters, "health", Health.class).orElse(null),
                parameters.getSingleParameter("country").orElse(null));
        var sort = word(parameters, "sort");
        boolean descending = sort.startsWith("-");
        return new CasesAddress(
                word(parameters, "campaign"),
                filter,
                constant(descending ? sort.substring(1) : sort, CaseSort.class).orElse(START.sort),
                descending);
    }

    CasesAddress with(CaseFilter other) {
        return new CasesAddress(campaign, other, sort, descending);
    }

    CasesAddress sortedBy(CaseSort other, boolean downwards) {
        return new CasesAddress(campaign, filter, other, downwards);
    }

    /** Says only what differs from the start; keeps the campaign that the address names. */
    QueryParameters parameters() {
        var words = new HashMap<String, List<String>>();
        put(words, "campaign", campaign);
        put(words, "view", filter.view() == START.filter.view() ? "" : word(filter.view()));
        put(words, "q", filter.text());
        put(words, "stage", text(filter.stage()));
        put(words, "owner", text(filter.owner()));
        put(words, "health", filter.health() == null ? "" : word(filter.health()));
        put(words, "country", text(filter.country()));
        boolean sortedAsAtStart = sort == START.sort && descending == START.descending;
        put(words, "sort", sortedAsAtStart ? "" : (descending ? "-" : "") + word(sort));
        return new QueryParameters(words);
    }

    /** For links. */
    String in(String path) {
        var query = parameters().getQueryString();
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static void put(Map<String, List<String>> words, String name, String value) {
        if (!value.isEmpty()) {
            words.put(name, List.of(value));
        }
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String word(QueryParameters parameters, String name) {
        return parameters.getSingleParameter(name).orElse("");
    }

    private static <T> @Nullable T id(QueryParameters parameters, String name, Function<String, T> read) {
        try {
            return parameters.getSingleParameter(name).map(read).orElse(null);
        } catch (Refused notAnId) {
            return null;
        }
    }

    private static <E extends Enum<E>> Optional<E> constant(QueryParameters parameters, String name, Class<E> type) {
        return constant(word(parameters, name), type);
    }

    private static <E extends Enum<E>> Optional<E> constant(String word, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> word(constant).equals(word))
                .findFirst();
    }
}
