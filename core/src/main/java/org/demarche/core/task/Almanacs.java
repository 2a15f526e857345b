package org.demarche.core.task;

import java.time.Clock;
import java.time.LocalDate;
import org.demarche.core.access.CaseId;
import org.demarche.core.institution.HouseCalendar;
import org.demarche.core.institution.HouseCalendars;
import org.demarche.core.institution.InstitutionId;
import org.demarche.core.institution.OurCalendar;
import org.demarche.core.institution.OurDays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where an {@link Almanac} reads what it does not know yet. */
@Component
class Almanacs {

    private final HouseCalendars calendars;
    private final OurCalendar ours;
    private final JdbcClient jdbc;
    private final Clock clock;

    Almanacs(HouseCalendars calendars, OurCalendar ours, JdbcClient jdbc, Clock clock) {
        this.calendars = calendars;
        this.ours = ours;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** An empty one, for one deed. */
    Almanac open() {
        return new Almanac(this, clock.instant());
    }

    House house(CaseId id) {
        return jdbc.sql("""
                        select c.institution_id, i.zone
                          from outreach_case c
                          join institution i on i.id = c.institution_id
                         where c.id = :id""").param("id", id.value()).query(House.class).single();
    }

    HouseCalendar calendar(InstitutionId house, LocalDate from, LocalDate until) {
        return calendars.of(house, from, until);
    }

    OurDays ours() {
        return ours.days();
    }

    /** @param zone its time zone */
    record House(InstitutionId institutionId, String zone) {}
}
