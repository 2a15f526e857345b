package org.demarche.ui.outreach.list;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Objects;
import org.demarche.core.access.AppUser;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.Part;
import org.demarche.core.access.Role;
import org.demarche.core.outreach.CaseRow;
import org.demarche.core.outreach.NextActionService;
import org.demarche.ui.CampaignScene;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Three cases in a campaign, seen by its team. */
abstract class CampaignOfThreeCases extends CampaignScene {

    @Autowired
    NextActionService nextActions;

    AppUser owner;
    AppUser leader;
    AppUser coordinator;

    @BeforeEach
    void threeCases() {
        var key = newKey();
        owner = signInAs("owner-" + key, Role.STAFF);
        leader = signInAs("leader-" + key, Role.LEADERSHIP);
        coordinator = signInAs("coordinator-" + key, Role.COORDINATOR);
        begin(key);
        join(owner, Role.STAFF);
        join(leader, Role.LEADERSHIP);
        var germany = open("DE");
        var malta = open("MT");
        open("SE");
        assignments.assign(List.of(germany, malta), Part.OWNER, owner.id(), "");
        plan(germany, 1);
        plan(malta, 10);
    }

    CaseTable table(String query) {
        UI.getCurrent().navigate("cases", QueryParameters.fromString(query));
        return current();
    }

    CaseTable current() {
        return Objects.requireNonNull(((CasesView) getCurrentView()).page.content());
    }

    static List<CaseRow> rows(CaseTable table) {
        return table.grid.getLazyDataView().getItems().toList();
    }

    void plan(CaseId id, int inDays) {
        nextActions.planAll(List.of(id), callTheRegistry(inDays));
    }

    CaseId open(String country) {
        return open(parliament(country));
    }
}
