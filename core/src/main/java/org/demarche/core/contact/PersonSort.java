package org.demarche.core.contact;

/** What a list of persons can be sorted by. */
public enum PersonSort {
    NAME("r.sort_name collate \"uk-x-icu\" %s"),
    INSTITUTION("r.institution_name collate \"uk-x-icu\" %s nulls last, r.sort_name collate \"uk-x-icu\""),
    REACH("r.reach %s nulls last, r.sort_name collate \"uk-x-icu\"");

    private final String order;

    PersonSort(String order) {
        this.order = order;
    }

    String orderBy(boolean descending) {
        return order.formatted(descending ? "desc" : "asc");
    }
}
