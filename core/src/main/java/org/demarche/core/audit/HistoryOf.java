package org.demarche.core.audit;

/** What a history can be of. */
public enum HistoryOf {
    /** A case and everything in it. */
    CASE("e.case_id = :object and e.campaign_id = any(:campaigns)"),
    /** An institution and its posts, people and addresses. */
    INSTITUTION("(e.object_id = :object or e.subject_id = :object) and e.campaign_id is null"),
    /** A campaign itself: its asks, team, dates, packages. Not its cases. */
    CAMPAIGN("e.campaign_id = :object and e.campaign_id = any(:campaigns) and e.case_id is null");

    private final String condition;

    HistoryOf(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }
}
