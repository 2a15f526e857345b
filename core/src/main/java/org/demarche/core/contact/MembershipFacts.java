package org.demarche.core.contact;

import org.demarche.core.base.PartialDate;
import org.demarche.core.base.Refused;
import org.demarche.core.institution.InstitutionId;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody is, and when.
 *
 * @param institution the body they belong to
 * @param post what they hold there; null for a plain member
 * @param onBehalfOf the group or delegation that they are there for
 * @param from null when not known
 * @param until null while it lasts, or when its end is not known
 */
public record MembershipFacts(
        InstitutionId institution,
        @Nullable PostId post,
        @Nullable InstitutionId onBehalfOf,
        @Nullable PartialDate from,
        @Nullable PartialDate until) {

    public MembershipFacts {
        if (from != null && until != null && until.lastDay().isBefore(from.firstDay())) {
            throw new Refused("refused.contact.membership.until");
        }
    }

    public MembershipFacts endedIn(PartialDate end) {
        return new MembershipFacts(institution, post, onBehalfOf, from, end);
    }
}
