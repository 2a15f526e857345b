package org.demarche.ui.audit;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.demarche.core.audit.HistoryOf;
import org.demarche.core.base.Refused;
import org.demarche.core.institution.InstitutionId;
import org.demarche.core.institution.InstitutionList;
import org.demarche.ui.shell.Crumb;

/** Every change of an institution, its posts and what is known of how to reach it. */
@Route("parliaments/:id/history")
@PermitAll
class InstitutionHistoryView extends HistoryView {

    private final transient InstitutionList institutions;

    InstitutionHistoryView(HistoryDesk desk, InstitutionList institutions) {
        super(desk, HistoryOf.INSTITUTION);
        this.institutions = institutions;
    }

    @Override
    Subject subject(String id) {
        var row = institutions.tree(InstitutionId.of(id), getLocale()).stream()
                .findFirst()
                .orElseThrow(Refused::notFound);
        return new Subject(
                row.id(),
                row.name(),
                List.of(
                        new Crumb(getTranslation("institution.list.title"), "parliaments"),
                        new Crumb(row.name(), "parliaments/" + id)));
    }
}
