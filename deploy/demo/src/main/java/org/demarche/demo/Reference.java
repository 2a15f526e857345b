package org.demarche.demo;

import org.demarche.core.access.CampaignId;
import org.demarche.demo.decision.ReferenceRecognitions;
import org.demarche.demo.playbook.ReferencePlaybook;
import org.demarche.demo.register.DemoCalendars;
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
    private final DemoCalendars calendars;
    private final ReferenceRecognitions recognitions;
    private final ReferencePlaybook playbook;

    Reference(
            ReferenceInstitutions institutions,
            DemoContacts contacts,
            DemoCalendars calendars,
            ReferenceRecognitions recognitions,
            ReferencePlaybook playbook) {
        this.institutions = institutions;
        this.contacts = contacts;
        this.calendars = calendars;
        this.recognitions = recognitions;
        this.playbook = playbook;
    }

    void load() {
        institutions.load();
        contacts.load();
        calendars.load();
    }

    /** @param campaign whose asks the acts grant, and whose playbook it is */
    void loadOf(CampaignId campaign) {
        recognitions.load(campaign);
        playbook.load(campaign);
    }
}
