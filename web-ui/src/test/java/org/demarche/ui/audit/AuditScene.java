package org.demarche.ui.audit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import org.demarche.core.access.AppUser;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.Part;
import org.demarche.core.access.Role;
import org.demarche.core.institution.InstitutionId;
import org.demarche.core.outreach.Priority;
import org.demarche.core.outreach.StageService;
import org.demarche.core.restriction.Restrict;
import org.demarche.core.restriction.RestrictedObject;
import org.demarche.core.restriction.RestrictionService;
import org.demarche.ui.CampaignScene;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A case that its owner has made urgent, and people who may look into what was done: all of it, some of it, or nothing. */
abstract class AuditScene extends CampaignScene {

    @Autowired
    StageService stages;

    @Autowired
    RestrictionService restrictions;

    AppUser owner;
    AppUser colleague;
    AppUser coordinator;
    AppUser stranger;
    AppUser administrator;
    AppUser administratorInTheTeam;
    InstitutionId sejm;
    CaseId id;

    @BeforeEach
    void anUrgentCase() {
        var key = newKey();
        owner = signInAs("owner-" + key, Role.STAFF);
        colleague = signInAs("colleague-" + key, Role.STAFF);
        stranger = signInAs("stranger-" + key, Role.COORDINATOR);
        administrator = signInAs("administrator-" + key, Role.ADMIN);
        administratorInTheTeam = signInAs("both-" + key, Role.ADMIN, Role.STAFF);
        coordinator = signInAs("coordinator-" + key, Role.COORDINATOR);
        begin(key);
        List.of(owner, colleague, administratorInTheTeam).forEach(member -> join(member, Role.STAFF));
        sejm = sejm();
        id = open(sejm);
        assignments.assign(List.of(id), Part.OWNER, owner.id(), "");
        become(owner);
        stages.prioritise(id, 1, Priority.HIGH);
    }

    /** The audit with a filter of the address. */
    AuditView audit(Map<String, String> parameters) {
        UI.getCurrent().navigate(AuditView.class, QueryParameters.simple(parameters));
        return (AuditView) getCurrentView();
    }

    AuditView auditOfTheCase() {
        return audit(Map.of("object", id.toString()));
    }

    String go(String path) {
        UI.getCurrent().navigate(path);
        return text();
    }

    /** The owner keeps the case to themselves. */
    void restrict() {
        become(owner);
        restrictions.restrict(new Restrict(RestrictedObject.of(id), List.of(), null, "A source at risk"));
    }

    /** The entry of the change of priority. */
    long prioritised() {
        return jdbc.sql(
                        "select id from audit_entry where object_id = ? and use_case = 'StageService.prioritise' and table_name = 'outreach_case'")
                .param(id.value())
                .query(Long.class)
                .single();
    }
}
