package org.demarche.ui.outreach;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.util.List;
import java.util.Locale;
import org.demarche.core.access.AppUser;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.Part;
import org.demarche.core.access.Role;
import org.demarche.core.outreach.CasePage;
import org.demarche.core.outreach.NextActionService;
import org.demarche.core.outreach.StageService;
import org.demarche.ui.CampaignScene;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A case of the Sejm with an owner and a next step, and its page. */
abstract class CasePageScene extends CampaignScene {

    @Autowired
    NextActionService nextActions;

    @Autowired
    StageService stages;

    @Autowired
    CaseReads reads;

    @Autowired
    CaseDeeds deeds;

    @Autowired
    LogDesk desk;

    @Autowired
    CasePage page;

    AppUser owner;
    AppUser colleague;
    AppUser coordinator;
    CaseId id;

    @BeforeEach
    void aCaseWithAnOwnerAndANextStep() {
        var key = newKey();
        owner = signInAs("owner-" + key, Role.STAFF);
        colleague = signInAs("colleague-" + key, Role.STAFF);
        coordinator = signInAs("coordinator-" + key, Role.COORDINATOR);
        begin(key);
        join(owner, Role.STAFF);
        join(colleague, Role.STAFF);
        id = open(sejm());
        assignments.assign(List.of(id), Part.OWNER, owner.id(), "");
        nextActions.plan(id, 1, callTheRegistry(5));
        become(owner);
    }

    void open() {
        UI.getCurrent().navigate(CaseNavigation.path(id));
    }

    List<String> buttons() {
        return find(Button.class).all().stream().map(Button::getText).toList();
    }

    int version() {
        return page.head(id, Locale.ENGLISH).version();
    }

    void click(String words, int which) {
        test(find(Button.class).all().stream()
                        .filter(button -> button.getText().equals(words))
                        .toList()
                        .get(which))
                .click();
    }
}
