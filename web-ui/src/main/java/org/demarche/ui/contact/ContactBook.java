package org.demarche.ui.contact;

import org.demarche.core.contact.ContactDetailService;
import org.demarche.core.contact.MembershipService;
import org.demarche.core.contact.PersonList;
import org.demarche.core.contact.PersonService;
import org.demarche.core.contact.PostService;
import org.springframework.stereotype.Component;

/** The services that the forms of contacts write through. */
@Component
record ContactBook(
        PersonService persons,
        PostService posts,
        MembershipService memberships,
        ContactDetailService details,
        PersonList list) {}
