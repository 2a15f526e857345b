package org.demarche.core.access;

/** What the accounts can be sorted by. */
public enum UserSort {
    NAME("u.name collate \"uk-x-icu\" %s"),
    EMAIL("u.email %s"),
    LAST_SEEN("u.last_seen_at %s nulls last");

    private final String order;

    UserSort(String order) {
        this.order = order;
    }

    String orderBy(boolean descending) {
        return order.formatted(descending ? "desc" : "asc");
    }
}
