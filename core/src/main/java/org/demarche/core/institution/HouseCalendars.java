package org.demarche.core.institution;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.demarche.core.base.PartialDate;
import org.demarche.core.base.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The calendar of an institution, put together of its own entries and those of what it stands under: days of both, the week
 * and the terms of the nearest that has any.
 */
@Component
@Transactional(readOnly = true)
public class HouseCalendars {

    private final JdbcClient jdbc;
    private final PublicHolidays holidays;

    HouseCalendars(JdbcClient jdbc, PublicHolidays holidays) {
        this.jdbc = jdbc;
        this.holidays = holidays;
    }

    /**
     * For features that have checked the access already.
     *
     * @param from the first day that will be asked for
     * @param until the last
     * @throws Refused not found
     */
    public HouseCalendar of(InstitutionId institution, LocalDate from, LocalDate until) {
        var week = week(institution);
        return new HouseCalendar(
                week, holidays.of(week.holidaysOf()), spans(institution, from, until), terms(institution));
    }

    private Week week(InstitutionId institution) {
        return jdbc.sql("""
                        select w.working_days, w.committee_days, w.holidays_of
                          from calendar_of(:institution) c
                          join house_week w on w.institution_id = c.id
                         order by c.distance
                         limit 1""")
                .param("institution", institution.value())
                .query((row, _) -> week(row))
                .optional()
                .orElseGet(() -> Week.usual(country(institution)));
    }

    private @Nullable String country(InstitutionId institution) {
        return jdbc.sql("select country from institution where id = :institution")
                .param("institution", institution.value())
                .query((row, _) -> new Country(row.getString(1)))
                .optional()
                .orElseThrow(Refused::notFound)
                .code();
    }

    private List<Span> spans(InstitutionId institution, LocalDate from, LocalDate until) {
        return jdbc.sql("""
                        select s.kind, s.first_day, s.last_day, s.title
                          from calendar_of(:institution) c
                          join calendar_span s on s.institution_id = c.id
                         where s.last_day >= :from and s.first_day <= :until
                         order by c.distance, s.first_day, s.id""")
                .param("institution", institution.value())
                .param("from", from)
                .param("until", until)
                .query((row, _) -> new Span(
                        SpanKind.valueOf(row.getString(1)),
                        row.getObject(2, LocalDate.class),
                        row.getObject(3, LocalDate.class),
                        row.getString(4)))
                .list();
    }

    private List<Term> terms(InstitutionId institution) {
        return jdbc.sql("""
                        select t.name, t.first_day, t.last_day, t.election, t.election_called
                          from legislative_term t
                         where t.institution_id = (
                               select c.id
                                 from calendar_of(:institution) c
                                where exists (select from legislative_term own where own.institution_id = c.id)
                                order by c.distance
                                limit 1)""")
                .param("institution", institution.value())
                .query((row, _) -> new Term(
                        row.getString(1),
                        row.getObject(2, LocalDate.class),
                        row.getObject(3, LocalDate.class),
                        partial(row.getString(4)),
                        row.getBoolean(5)))
                .list();
    }

    private static Week week(ResultSet row) throws SQLException {
        return new Week(days(row, "working_days"), days(row, "committee_days"), row.getString("holidays_of"));
    }

    private static Set<DayOfWeek> days(ResultSet row, String column) throws SQLException {
        return HouseWeek.days(List.of((String[]) row.getArray(column).getArray()));
    }

    private static @Nullable PartialDate partial(@Nullable String text) {
        return text == null ? null : new PartialDate(text);
    }

    private record Country(@Nullable String code) {}
}
