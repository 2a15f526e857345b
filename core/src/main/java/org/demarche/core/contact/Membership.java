package org.demarche.core.contact;

import java.time.Instant;
import java.time.LocalDate;
import org.demarche.core.access.Edited;
import org.demarche.core.base.PartialDate;
import org.demarche.core.base.Refused;
import org.demarche.core.base.Source;
import org.demarche.core.institution.InstitutionId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A person in an institution for a time, in a post or as a member. One that ends stays as history; archived is only what
 * was entered by mistake.
 */
@Table("membership")
public class Membership extends Edited {

    @Id
    private MembershipId id;

    private PersonId personId;
    private InstitutionId institutionId;
    private @Nullable PostId postId;
    private @Nullable InstitutionId onBehalfOfId;
    private @Nullable PartialDate fromOn;
    private @Nullable PartialDate untilOn;
    private @Nullable LocalDate untilLast;
    private @Nullable Instant archivedAt;

    @Embedded(onEmpty = Embedded.OnEmpty.USE_EMPTY, prefix = "source_")
    private Source source;

    /** For the mapper, which fills the fields. */
    private Membership() {}

    static Membership begin(MembershipId id, PersonId person, MembershipFacts facts, Source source, LocalDate today) {
        var membership = new Membership();
        membership.id = id;
        membership.personId = person;
        membership.describe(facts, source, today);
        return membership;
    }

    void describe(MembershipFacts facts, Source from, LocalDate today) {
        institutionId = facts.institution();
        postId = facts.post();
        onBehalfOfId = facts.onBehalfOf();
        fromOn = facts.from();
        untilOn = facts.until();
        untilLast = untilOn == null ? null : untilOn.lastDay();
        source = from.notLaterThan(today);
    }

    void end(PartialDate until, Source from, LocalDate today) {
        if (until.firstDay().isAfter(today)) {
            throw new Refused("refused.contact.membership.until.future");
        }
        describe(facts().endedIn(until), from, today);
    }

    void archive(Instant now) {
        archivedAt = now;
    }

    void restore() {
        archivedAt = null;
    }

    /** Whether it lasts on that day; what ends some time this year lasts until its last day. */
    public boolean lasts(LocalDate day) {
        return archivedAt == null && (untilLast == null || !untilLast.isBefore(day));
    }

    public MembershipId id() {
        return id;
    }

    public PersonId person() {
        return personId;
    }

    public MembershipFacts facts() {
        return new MembershipFacts(institutionId, postId, onBehalfOfId, fromOn, untilOn);
    }

    public Source source() {
        return source;
    }
}
