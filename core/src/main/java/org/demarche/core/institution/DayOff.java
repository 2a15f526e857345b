package org.demarche.core.institution;

import java.time.LocalDate;
import org.demarche.core.access.Edited;
import org.demarche.core.base.Line;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/** Days on which nobody of the organisation works. */
@Table("day_off")
public class DayOff extends Edited {

    public static final int NAME_LENGTH = 120;

    @Id
    private DayOffId id;

    private LocalDate firstDay;
    private LocalDate lastDay;
    private String name;

    /** For the mapper, which fills the fields. */
    private DayOff() {}

    static DayOff entered(LocalDate first, LocalDate last, String name) {
        var entered = new DayOff();
        entered.id = DayOffId.create();
        entered.correct(first, last, name);
        return entered;
    }

    void correct(LocalDate first, LocalDate last, String name) {
        this.name = Line.required(name, NAME_LENGTH, "refused.day-off.name");
        var days = new Span(SpanKind.DAY_OFF, first, last, this.name);
        firstDay = days.first();
        lastDay = days.last();
    }

    public DayOffId id() {
        return id;
    }

    public LocalDate first() {
        return firstDay;
    }

    public LocalDate last() {
        return lastDay;
    }

    public String name() {
        return name;
    }
}
