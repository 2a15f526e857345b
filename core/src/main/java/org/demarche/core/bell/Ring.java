package org.demarche.core.bell;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.UserId;
import org.jspecify.annotations.Nullable;

/**
 * Something that one person should hear of.
 *
 * @param campaign what it belongs to, where it does; with a case it is that of the case
 * @param subject the task, where it is about one
 * @param details small facts by name; what they are is said by the kind
 * @param byMail whether they are told by mail too; only for what came into somebody's hands or left them
 */
public record Ring(
        UserId to,
        RingKind kind,
        @Nullable CaseId caseId,
        @Nullable CampaignId campaign,
        @Nullable UUID subject,
        Map<String, String> details,
        boolean byMail) {

    public Ring {
        details = Map.copyOf(details);
    }

    public static Ring of(RingKind kind, UserId to) {
        return new Ring(to, kind, null, null, null, Map.of(), false);
    }

    public Ring in(@Nullable CaseId id, @Nullable CampaignId ofCampaign) {
        return new Ring(to, kind, id, ofCampaign, subject, details, byMail);
    }

    public Ring about(UUID object) {
        return new Ring(to, kind, caseId, campaign, object, details, byMail);
    }

    public Ring with(String name, String value) {
        var more = new TreeMap<>(details);
        more.put(name, value);
        return new Ring(to, kind, caseId, campaign, subject, more, byMail);
    }

    /** The same, told by mail too. */
    public Ring alsoByMail() {
        return new Ring(to, kind, caseId, campaign, subject, details, true);
    }
}
