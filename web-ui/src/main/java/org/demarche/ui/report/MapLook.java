package org.demarche.ui.report;

/** How a country is filled on the map; the classes stand in the styles. */
enum MapLook {
    PHASE_0("dm-m0"),
    PHASE_1("dm-m1"),
    PHASE_2("dm-m2"),
    PHASE_3("dm-m3"),
    PHASE_4("dm-m4"),
    RECOGNISED("dm-mr"),
    /** Closed with another outcome: hatched. */
    CLOSED("dm-mx"),
    ON_TRACK("dm-mok"),
    AT_RISK("dm-mrisk"),
    LATE("dm-mlate");

    private final String look;

    MapLook(String look) {
        this.look = look;
    }

    static MapLook ofPhase(int phase) {
        return values()[phase];
    }

    String classes() {
        return "dm-m " + look;
    }
}
