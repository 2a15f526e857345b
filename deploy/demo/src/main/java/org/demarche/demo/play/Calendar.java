package org.demarche.demo.play;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/** Turns the offsets of the files into days: the demo is always as old as today. */
record Calendar(LocalDate today) {

    static final ZoneId HOME = ZoneId.of("Europe/Kyiv");

    static Calendar at(Instant now) {
        return new Calendar(LocalDate.ofInstant(now, HOME));
    }

    LocalDate day(NamedCsvRecord row, String column) {
        return today.plusDays(Long.parseLong(row.getField(column)));
    }

    /** @return empty when it did not happen */
    Optional<LocalDate> dayIfAny(NamedCsvRecord row, String column) {
        return row.findField(column).filter(offset -> !offset.isEmpty()).map(_ -> day(row, column));
    }

    Instant moment(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).atZone(HOME).toInstant();
    }
}
