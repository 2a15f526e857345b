package org.demarche.demo;

import org.demarche.core.access.CampaignId;
import org.demarche.demo.decision.ReferenceRecognitions;
import org.demarche.demo.register.DemoContacts;
import org.demarche.demo.register.ReferenceInstitutions;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What is true outside of the demo: institutions and the acts they adopted; and the invented people beside them. */
@Component
@Profile("demo")
class Reference {

    private final ReferenceInstitutions institutions;
    private final DemoContacts contacts;
    private final ReferenceRecognitions recognitions;

    Reference(ReferenceInstitutions institutions, DemoContacts contacts, ReferenceRecognitions recognitions) {
        this.institutions = institutions;
        this.contacts = contacts;
        this.recognitions = recognitions;
    }

    void load() {
        institutions.load();
        contacts.load();
    }

    /** @param campaign whose asks the acts grant */
    void loadActs(CampaignId campaign) {
        recognitions.load(campaign);
    }
}
