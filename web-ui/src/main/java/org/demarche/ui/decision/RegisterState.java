package org.demarche.ui.decision;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.demarche.core.campaign.AskId;
import org.demarche.core.decision.ActForm;
import org.demarche.core.decision.RecognitionFilter;
import org.demarche.core.decision.RecognitionFilter.Kind;
import org.demarche.core.decision.RecognitionSort;

/** What the address of the register says: filter and order. Words that it does not know are passed over. */
record RegisterState(RecognitionFilter filter, RecognitionSort sort, Map<String, List<String>> others) {

    static final String COUNTED = "counted";
    private static final String SUPPORTIVE = "supportive";
    private static final String ARCHIVED = "archived";
    private static final String TEXT = "q";
    private static final String ASK = "ask";
    private static final String FORM = "form";
    private static final String SORT = "sort";
    private static final List<String> OURS = List.of(COUNTED, SUPPORTIVE, ARCHIVED, TEXT, ASK, FORM, SORT);

    static RegisterState of(Location location) {
        var query = location.getQueryParameters();
        var filter = RecognitionFilter.NONE
                .withText(query.getSingleParameter(TEXT).orElse(""))
                .withAsk(query.getSingleParameter(ASK)
                        .flatMap(RegisterState::ask)
                        .orElse(null))
                .withForm(constant(ActForm.values(), query.getSingleParameter(FORM))
                        .orElse(null))
                .withKind(kind(query));
        var sort = constant(RecognitionSort.values(), query.getSingleParameter(SORT))
                .orElse(RecognitionSort.NEWEST);
        var others = new LinkedHashMap<>(query.getParameters());
        OURS.forEach(others::remove);
        return new RegisterState(filter, sort, others);
    }

    RegisterState with(RecognitionFilter wanted) {
        return new RegisterState(wanted, sort, others);
    }

    RegisterState with(RecognitionSort wanted) {
        return new RegisterState(filter, wanted, others);
    }

    QueryParameters parameters() {
        var query = new LinkedHashMap<>(others);
        var ask = filter.ask();
        var form = filter.form();
        switch (filter.kind()) {
            case COUNTED -> query.put(COUNTED, List.of(""));
            case SUPPORTIVE -> query.put(SUPPORTIVE, List.of(""));
            case ARCHIVED -> query.put(ARCHIVED, List.of(""));
            case ALL -> {}
        }
        if (!filter.text().isEmpty()) {
            query.put(TEXT, List.of(filter.text()));
        }
        if (ask != null) {
            query.put(ASK, List.of(ask.toString()));
        }
        if (form != null) {
            query.put(FORM, List.of(form.name().toLowerCase(Locale.ROOT)));
        }
        if (sort != RecognitionSort.NEWEST) {
            query.put(SORT, List.of(sort.name().toLowerCase(Locale.ROOT)));
        }
        return new QueryParameters(query);
    }

    private static Kind kind(QueryParameters query) {
        if (query.getParameters().containsKey(COUNTED)) {
            return Kind.COUNTED;
        }
        if (query.getParameters().containsKey(ARCHIVED)) {
            return Kind.ARCHIVED;
        }
        return query.getParameters().containsKey(SUPPORTIVE) ? Kind.SUPPORTIVE : Kind.ALL;
    }

    private static Optional<AskId> ask(String text) {
        try {
            return Optional.of(new AskId(UUID.fromString(text)));
        } catch (IllegalArgumentException noAsk) {
            return Optional.empty();
        }
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] all, Optional<String> wanted) {
        return wanted.flatMap(word -> Arrays.stream(all)
                .filter(each -> each.name().equalsIgnoreCase(word))
                .findFirst());
    }
}
