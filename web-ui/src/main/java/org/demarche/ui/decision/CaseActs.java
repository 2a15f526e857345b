package org.demarche.ui.decision;

import org.demarche.core.access.CampaignId;
import org.demarche.core.access.CaseId;
import org.demarche.core.institution.InstitutionId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Opens the form for the act that a case has led to. */
@Component
public class CaseActs {

    private final ObjectProvider<Register> register;

    CaseActs(ObjectProvider<Register> register) {
        this.register = register;
    }

    /**
     * @param by the institution of the case; another one can be chosen
     * @param recorded called after the act stands in the register
     */
    public void open(CaseId fruitOf, CampaignId campaign, InstitutionId by, Runnable recorded) {
        ActDialog.recordOf(register.getObject(), fruitOf, campaign, by, _ -> recorded.run());
    }
}
