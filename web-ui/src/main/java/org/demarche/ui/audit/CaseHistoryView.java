package org.demarche.ui.audit;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.demarche.core.access.CaseId;
import org.demarche.core.audit.HistoryOf;
import org.demarche.core.outreach.CasePage;
import org.demarche.ui.shell.Crumb;

/** Every change in a case. */
@Route("cases/:id/history")
@RolesAllowed({"STAFF", "COORDINATOR", "LEADERSHIP"})
class CaseHistoryView extends HistoryView {

    private final transient CasePage cases;

    CaseHistoryView(HistoryDesk desk, CasePage cases) {
        super(desk, HistoryOf.CASE);
        this.cases = cases;
    }

    @Override
    Subject subject(String id) {
        var head = cases.head(CaseId.of(id), getLocale());
        return new Subject(
                head.id(),
                head.institution(),
                List.of(
                        new Crumb(getTranslation("outreach.case.cases"), "cases"),
                        new Crumb(head.institution(), "cases/" + id)));
    }
}
