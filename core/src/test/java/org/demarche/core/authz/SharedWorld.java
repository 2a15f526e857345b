package org.demarche.core.authz;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.demarche.core.access.UserId;
import org.demarche.core.base.PartialDate;
import org.demarche.core.base.Source;
import org.demarche.core.contact.ContactDetailFacts;
import org.demarche.core.contact.ContactDetailId;
import org.demarche.core.contact.ContactDetailService;
import org.demarche.core.contact.ContactKind;
import org.demarche.core.contact.ContactPurpose;
import org.demarche.core.contact.LawfulBasis;
import org.demarche.core.contact.MembershipFacts;
import org.demarche.core.contact.MembershipId;
import org.demarche.core.contact.MembershipService;
import org.demarche.core.contact.PersonFacts;
import org.demarche.core.contact.PersonId;
import org.demarche.core.contact.PersonService;
import org.demarche.core.contact.PostFacts;
import org.demarche.core.contact.PostId;
import org.demarche.core.contact.PostRole;
import org.demarche.core.contact.PostService;
import org.demarche.core.institution.CalendarService;
import org.demarche.core.institution.CalendarSpanId;
import org.demarche.core.institution.DayOffId;
import org.demarche.core.institution.InstitutionFacts;
import org.demarche.core.institution.InstitutionId;
import org.demarche.core.institution.InstitutionKind;
import org.demarche.core.institution.InstitutionName;
import org.demarche.core.institution.InstitutionService;
import org.demarche.core.institution.LegislativeTermId;
import org.demarche.core.institution.NewInstitution;
import org.demarche.core.institution.Span;
import org.demarche.core.institution.SpanKind;
import org.demarche.core.institution.Term;
import org.demarche.core.institution.TermService;
import org.demarche.core.outbox.MessageId;
import org.demarche.core.outreach.ActionKind;
import org.demarche.core.outreach.Deed;
import org.demarche.core.outreach.NextAction;
import org.demarche.core.playbook.StepId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What belongs to no campaign: institutions, people in them, accounts, mail. */
@Component
class SharedWorld {

    /** Where its institutions are: there it is tomorrow before it is in Greenwich. */
    static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    static final Source SOURCE = new Source(null, "invented for a test", null);

    private final InstitutionService institutions;
    private final PersonService persons;
    private final PostService posts;
    private final MembershipService memberships;
    private final ContactDetailService details;
    private final CalendarService calendars;
    private final TermService terms;
    private final Owner owner;

    private @Nullable PersonId person;

    SharedWorld(
            InstitutionService institutions,
            PersonService persons,
            PostService posts,
            MembershipService memberships,
            ContactDetailService details,
            CalendarService calendars,
            TermService terms,
            Owner owner) {
        this.institutions = institutions;
        this.persons = persons;
        this.posts = posts;
        this.memberships = memberships;
        this.details = details;
        this.calendars = calendars;
        this.terms = terms;
        this.owner = owner;
    }

    Map<Class<?>, Object> make(UserId colleague) {
        var institution = institution("Assembly of the register");
        person = persons.register(personFacts("Arta Shembuli"), SOURCE);
        var all = new HashMap<Class<?>, Object>();
        all.put(UserId.class, colleague);
        all.put(InstitutionId.class, institution);
        all.put(PersonId.class, person);
        all.put(PostId.class, posts.create(institution, new PostFacts(PostRole.CHAIR, "Chair", "Голова"), SOURCE));
        all.put(
                MembershipId.class,
                memberships.begin(person, new MembershipFacts(institution, null, null, null, null), SOURCE));
        all.put(ContactDetailId.class, details.add(person, email("arta@parliament.example"), SOURCE));
        details.add(institution, email("registry@parliament.example"), SOURCE);
        all.put(CalendarSpanId.class, calendars.enter(institution, sittings(), SOURCE));
        all.put(LegislativeTermId.class, terms.enter(institution, term("First term"), SOURCE));
        all.put(DayOffId.class, dayOff());
        all.put(StepId.class, StepId.create()); // named by whoever writes it
        all.put(MessageId.class, message(colleague));
        var soon = LocalDate.now(ZONE).plusDays(40);
        all.put(Deed.class, new Deed(UUID.randomUUID(), NextAction.of(ActionKind.CALL, "Call again", soon, "")));
        return all;
    }

    /** By somebody who keeps the register. */
    InstitutionId institution(String name) {
        return institutions.found(NewInstitution.entered(InstitutionKind.ASSEMBLY, null, null, facts(name), SOURCE));
    }

    /** With whom every campaign talks. */
    PersonId person() {
        return Objects.requireNonNull(person);
    }

    static InstitutionFacts facts(String name) {
        return new InstitutionFacts(
                List.of(new InstitutionName("en", name, false)), null, ZONE, null, List.of("en"), null);
    }

    static PersonFacts personFacts(String name) {
        return new PersonFacts(name, List.of(), List.of("en"), LawfulBasis.values()[0], false, "");
    }

    static ContactDetailFacts email(String address) {
        return new ContactDetailFacts(ContactKind.EMAIL, address, ContactPurpose.OFFICE, "");
    }

    private static Span sittings() {
        return new Span(SpanKind.SITTING, LocalDate.of(2027, 1, 11), LocalDate.of(2027, 1, 15), "Plenary week");
    }

    static Term term(String name) {
        return new Term(name, LocalDate.of(2025, 3, 25), null, new PartialDate("2029"), false);
    }

    /** As an administrator enters it, who is not the one that this world is made by. */
    private DayOffId dayOff() {
        var id = DayOffId.create();
        owner.sql(
                        "insert into day_off (id, version, first_day, last_day, name) values (:id, 0, current_date, current_date, 'Ours')")
                .param("id", id.value())
                .update();
        return id;
    }

    /** As the planner leaves it: it acts for nobody, so there is no service to ask. */
    private MessageId message(UserId to) {
        var id = UUID.randomUUID();
        owner.sql("""
                        insert into message (id, message_id, kind, content, recipient_id, recipient, subject, mime, for_on, not_before, created_at)
                        values (:id, :id::text, 'DIGEST', 'MINIMAL', :to, 'colleague@demarche.example', 'What is due', '', current_date, now(), now())""").param("id", id).param("to", to.value()).update();
        return new MessageId(id);
    }
}
