package org.demarche.core.institution;

/** What a list of institutions can be sorted by. */
public enum InstitutionSort {
    COUNTRY("country_name collate \"uk-x-icu\" %1$s nulls last, name collate \"uk-x-icu\" %1$s"),
    NAME("name collate \"uk-x-icu\" %1$s"),
    SEATS("seats %1$s nulls last"),
    CHECKED("verification %1$s, checked_on %1$s nulls first");

    private final String order;

    InstitutionSort(String order) {
        this.order = order;
    }

    String orderBy(boolean descending) {
        return order.formatted(descending ? "desc" : "asc");
    }
}
