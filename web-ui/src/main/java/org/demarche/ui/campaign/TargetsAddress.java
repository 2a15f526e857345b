package org.demarche.ui.campaign;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.demarche.core.institution.InstitutionKind;
import org.demarche.core.outreach.TargetFilter;

/** What the targets are narrowed to, as an address. Words that mean nothing are passed over. */
record TargetsAddress(TargetFilter filter) {

    /** Which kinds can be asked for together. */
    enum Kinds {
        CHAMBERS_AND_ASSEMBLIES(InstitutionKind.CHAMBER, InstitutionKind.ASSEMBLY),
        CHAMBERS(InstitutionKind.CHAMBER),
        ASSEMBLIES(InstitutionKind.ASSEMBLY),
        PARLIAMENTS(InstitutionKind.PARLIAMENT);

        private final Set<InstitutionKind> kinds;

        Kinds(InstitutionKind... kinds) {
            this.kinds = Set.of(kinds);
        }

        Set<InstitutionKind> kinds() {
            return kinds;
        }

        private String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static TargetsAddress of(QueryParameters parameters) {
        var wanted = word(parameters, "kind");
        var kinds = Arrays.stream(Kinds.values())
                .filter(each -> each.word().equals(wanted))
                .findFirst()
                .orElse(Kinds.CHAMBERS_AND_ASSEMBLIES);
        var country = word(parameters, "country");
        return new TargetsAddress(new TargetFilter(
                word(parameters, "q"),
                kinds.kinds(),
                country.isEmpty() ? null : country,
                parameters.getParameters().containsKey("new-states")));
    }

    Kinds kinds() {
        return Arrays.stream(Kinds.values())
                .filter(each -> each.kinds().equals(filter.kinds()))
                .findFirst()
                .orElse(Kinds.CHAMBERS_AND_ASSEMBLIES);
    }

    /** Says only what differs from the start. */
    QueryParameters parameters() {
        var words = new HashMap<String, List<String>>();
        put(words, "q", filter.text());
        put(words, "country", filter.country() == null ? "" : filter.country());
        put(words, "kind", kinds() == Kinds.CHAMBERS_AND_ASSEMBLIES ? "" : kinds().word());
        if (filter.newStates()) {
            words.put("new-states", List.of("yes"));
        }
        return new QueryParameters(words);
    }

    private static void put(Map<String, List<String>> words, String name, String value) {
        if (!value.isEmpty()) {
            words.put(name, List.of(value));
        }
    }

    private static String word(QueryParameters parameters, String name) {
        return parameters.getSingleParameter(name).orElse("");
    }
}
