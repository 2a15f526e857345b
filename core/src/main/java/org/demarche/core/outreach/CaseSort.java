package org.demarche.core.outreach;

/** By what a list of cases can be sorted. */
public enum CaseSort {
    PARLIAMENT(
            "coalesce(country_title(i.country, :language), institution_title(i.id, :language)) collate \"uk-x-icu\""),
    STAGE("s.position"),
    OWNER("u.name collate \"uk-x-icu\""),
    DUE("h.due_on"),
    HEALTH("array_position(array['LATE', 'AT_RISK', 'ON_TRACK', 'CLOSED'], h.health)"),
    LAST_CONTACT("c.last_contact_on");

    private final String expression;

    CaseSort(String expression) {
        this.expression = expression;
    }

    /** What is not known comes last, whichever way. */
    String orderBy(boolean descending) {
        return expression + (descending ? " desc" : "") + " nulls last";
    }
}
