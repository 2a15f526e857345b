package org.demarche.ui.decision;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.core.decision.RecognitionFilter;
import org.demarche.core.decision.RecognitionRow;
import org.demarche.core.decision.RecognitionSort;
import org.demarche.core.institution.InstitutionId;
import org.demarche.core.sql.Slice;
import org.springframework.beans.factory.ObjectProvider;

/** What an institution, and what stands under it, has adopted: for its page. */
@org.springframework.stereotype.Component
public class ActsOfInstitution {

    private final ObjectProvider<Register> register;

    ActsOfInstitution(ObjectProvider<Register> register) {
        this.register = register;
    }

    /** Newest first. */
    public List<RecognitionRow> find(InstitutionId id) {
        return register.getObject().find(RecognitionFilter.NONE.of(id), RecognitionSort.NEWEST, Slice.FIRST_FIFTY);
    }

    /** Who of them has recognised. */
    public static Set<InstitutionId> recognisedBy(List<RecognitionRow> acts) {
        return acts.stream()
                .filter(RecognitionRow::counted)
                .map(RecognitionRow::institution)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Empty when nothing was adopted. */
    public Optional<Component> card(List<RecognitionRow> acts) {
        return acts.isEmpty() ? Optional.empty() : Optional.of(new RecognitionsCard(register.getObject(), acts));
    }
}
