package org.demarche.ui.institution;

import org.demarche.ui.contact.ContactForms;
import org.demarche.ui.contact.PostForms;
import org.demarche.ui.decision.ActsOfInstitution;
import org.demarche.ui.institution.calendar.CalendarDesk;
import org.springframework.stereotype.Component;

/** What the page of an institution is made with. */
@Component
record InstitutionDesk(
        InstitutionForms forms,
        ContactForms contacts,
        PostForms posts,
        ActsOfInstitution acts,
        CalendarDesk calendars) {}
