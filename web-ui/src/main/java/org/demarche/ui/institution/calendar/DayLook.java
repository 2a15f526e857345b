package org.demarche.ui.institution.calendar;

import java.time.LocalDate;
import org.demarche.core.institution.HouseCalendar;

/** How a day is drawn. What matters most to who waits for an answer wins. */
enum DayLook {
    SITTING("sit"),
    COMMITTEE("com"),
    RECESS("rec"),
    REST("off"),
    PLAIN("");

    private final String look;

    DayLook(String look) {
        this.look = look;
    }

    /** The class in the styles; empty for a plain day. */
    String look() {
        return look;
    }

    static DayLook of(HouseCalendar calendar, LocalDate day) {
        if (calendar.isSitting(day)) {
            return SITTING;
        }
        if (calendar.isCommittee(day)) {
            return COMMITTEE;
        }
        if (calendar.recess(day).isPresent()) {
            return RECESS;
        }
        return calendar.isWorking(day) ? PLAIN : REST;
    }
}
