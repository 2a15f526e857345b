package org.demarche.core.outreach;

import org.demarche.core.access.UserId;
import org.demarche.core.campaign.StageId;
import org.jspecify.annotations.Nullable;

/**
 * Which cases are wanted.
 *
 * @param text found anywhere in the reference, in the names of the institution and its country, in the owner's name
 * @param country ISO 3166-1 alpha-2
 */
public record CaseFilter(
        CaseView view,
        String text,
        @Nullable StageId stage,
        @Nullable UserId owner,
        @Nullable Health health,
        @Nullable String country) {

    public static final CaseFilter OPEN = new CaseFilter(CaseView.OPEN, "", null, null, null, null);

    public CaseFilter {
        text = text.strip();
    }

    public CaseFilter withView(CaseView wanted) {
        return new CaseFilter(wanted, text, stage, owner, health, country);
    }

    public CaseFilter withText(String wanted) {
        return new CaseFilter(view, wanted, stage, owner, health, country);
    }

    public CaseFilter withStage(@Nullable StageId wanted) {
        return new CaseFilter(view, text, wanted, owner, health, country);
    }

    public CaseFilter withOwner(@Nullable UserId wanted) {
        return new CaseFilter(view, text, stage, wanted, health, country);
    }

    public CaseFilter withHealth(@Nullable Health wanted) {
        return new CaseFilter(view, text, stage, owner, wanted, country);
    }

    public CaseFilter withCountry(@Nullable String wanted) {
        return new CaseFilter(view, text, stage, owner, health, wanted);
    }
}
