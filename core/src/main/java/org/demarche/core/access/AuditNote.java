package org.demarche.core.access;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.demarche.core.base.Identifier;
import org.jspecify.annotations.Nullable;

/**
 * Something for the audit that is no change of a row. Who, when, from where and in which use case is added by itself.
 *
 * @param objectType what the object is, in capitals as in the audit: {@code CASE}, {@code FILE}; empty for none
 * @param caseId the case that the object belongs to, where it does: decides who may see the note
 * @param whom the user that it is about, where somebody else does it or nobody is signed in
 * @param details small facts by name; never the content of a case, never a secret
 */
public record AuditNote(
        NoteKind kind,
        String objectType,
        @Nullable UUID objectId,
        @Nullable CaseId caseId,
        @Nullable CampaignId campaignId,
        @Nullable UserId whom,
        Map<String, String> details) {

    public AuditNote {
        details = Map.copyOf(details);
    }

    public static AuditNote of(NoteKind kind) {
        return new AuditNote(kind, "", null, null, null, null, Map.of());
    }

    public AuditNote about(String type, @Nullable Identifier object) {
        return new AuditNote(kind, type, object == null ? null : object.value(), caseId, campaignId, whom, details);
    }

    public AuditNote inCase(@Nullable CaseId id, @Nullable CampaignId campaign) {
        return new AuditNote(kind, objectType, objectId, id, campaign, whom, details);
    }

    public AuditNote whom(@Nullable UserId user) {
        return new AuditNote(kind, objectType, objectId, caseId, campaignId, user, details);
    }

    public AuditNote with(String name, String value) {
        var more = new TreeMap<>(details);
        more.put(name, value);
        return new AuditNote(kind, objectType, objectId, caseId, campaignId, whom, more);
    }
}
