package org.demarche.core.contact;

import java.time.Clock;
import org.demarche.core.access.Needs;
import org.demarche.core.access.Right;
import org.demarche.core.base.Dates;
import org.demarche.core.base.PartialDate;
import org.demarche.core.base.Refused;
import org.demarche.core.base.Source;
import org.demarche.core.institution.InstitutionService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is where, and who was. */
@Service
@Transactional
@Needs(Right.KEEP_CONTACTS)
public class MembershipService {

    private final Memberships memberships;
    private final PersonService persons;
    private final PostService posts;
    private final InstitutionService institutions;
    private final Clock clock;

    MembershipService(
            Memberships memberships,
            PersonService persons,
            PostService posts,
            InstitutionService institutions,
            Clock clock) {
        this.memberships = memberships;
        this.persons = persons;
        this.posts = posts;
        this.institutions = institutions;
        this.clock = clock;
    }

    /** @throws Refused not found */
    @Needs(Right.READ_CONTACTS)
    @Transactional(readOnly = true)
    public Membership find(MembershipId id) {
        return memberships.findById(id).orElseThrow(Refused::notFound);
    }

    public MembershipId begin(PersonId person, MembershipFacts facts, Source source) {
        persons.find(person);
        check(facts);
        return memberships
                .save(Membership.begin(MembershipId.create(), person, facts, source, Dates.begun(clock)))
                .id();
    }

    public void describe(MembershipId id, int version, MembershipFacts facts, Source source) {
        check(facts);
        var membership = load(id, version);
        membership.describe(facts, source, Dates.begun(clock));
        memberships.save(membership);
    }

    /** Ends it; the person's page keeps it as history. */
    public void end(MembershipId id, int version, PartialDate until, Source source) {
        var membership = load(id, version);
        membership.end(until, source, Dates.begun(clock));
        memberships.save(membership);
    }

    /** For what was entered by mistake. */
    public void archive(MembershipId id, int version) {
        var membership = load(id, version);
        membership.archive(clock.instant());
        memberships.save(membership);
    }

    public void restore(MembershipId id) {
        var membership = find(id);
        membership.restore();
        memberships.save(membership);
    }

    private void check(MembershipFacts facts) {
        institutions.find(facts.institution());
        if (facts.onBehalfOf() != null) {
            institutions.find(facts.onBehalfOf());
        }
        if (facts.post() != null && !posts.find(facts.post()).institution().equals(facts.institution())) {
            throw new Refused("refused.contact.membership.post");
        }
    }

    private Membership load(MembershipId id, int version) {
        var membership = find(id);
        if (membership.version() != version) {
            throw Refused.stale();
        }
        return membership;
    }
}
