package org.demarche.core.decision;

/** The orders of the register. */
public enum RecognitionSort {
    NEWEST("r.adopted_first desc"),
    OLDEST("r.adopted_first"),
    CHAMBER("""
            case when :language = 'uk' then c.name_uk else c.name_en end collate "uk-x-icu", \
            institution_title(i.id, :language) collate "uk-x-icu\""""),
    FORM("r.form");

    private final String orderBy;

    RecognitionSort(String orderBy) {
        this.orderBy = orderBy;
    }

    String orderBy() {
        return orderBy;
    }
}
