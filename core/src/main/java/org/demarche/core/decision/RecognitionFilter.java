package org.demarche.core.decision;

import org.demarche.core.access.CampaignId;
import org.demarche.core.campaign.AskId;
import org.demarche.core.institution.InstitutionId;
import org.jspecify.annotations.Nullable;

/**
 * What of the register is wanted.
 *
 * @param campaign whose principal ask makes an act count; null for that of any campaign
 * @param text in country, chamber, title or number; empty for all
 * @param adoptedBy the chamber, or what it stands under; null for all
 */
public record RecognitionFilter(
        @Nullable CampaignId campaign,
        String text,
        @Nullable AskId ask,
        @Nullable ActForm form,
        Kind kind,
        @Nullable InstitutionId adoptedBy) {

    public enum Kind {
        ALL,
        /** Grants the principal ask of the campaign. */
        COUNTED,
        /** Grants no principal ask at all. */
        SUPPORTIVE,
        /** Taken out of the register and of all counts. */
        ARCHIVED
    }

    public static final RecognitionFilter NONE = new RecognitionFilter(null, "", null, null, Kind.ALL, null);

    public RecognitionFilter in(@Nullable CampaignId wanted) {
        return new RecognitionFilter(wanted, text, ask, form, kind, adoptedBy);
    }

    public RecognitionFilter withText(String wanted) {
        return new RecognitionFilter(campaign, wanted.strip(), ask, form, kind, adoptedBy);
    }

    public RecognitionFilter withAsk(@Nullable AskId wanted) {
        return new RecognitionFilter(campaign, text, wanted, form, kind, adoptedBy);
    }

    public RecognitionFilter withForm(@Nullable ActForm wanted) {
        return new RecognitionFilter(campaign, text, ask, wanted, kind, adoptedBy);
    }

    public RecognitionFilter withKind(Kind wanted) {
        return new RecognitionFilter(campaign, text, ask, form, wanted, adoptedBy);
    }

    /** Acts of that institution, or of what stands under it. */
    public RecognitionFilter of(@Nullable InstitutionId wanted) {
        return new RecognitionFilter(campaign, text, ask, form, kind, wanted);
    }
}
