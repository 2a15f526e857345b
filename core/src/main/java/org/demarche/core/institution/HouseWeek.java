package org.demarche.core.institution;

import java.time.DayOfWeek;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.core.access.Edited;
import org.demarche.core.base.Source;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** A {@link Week} as it is kept: of which institution, and where it is known from. */
@Table("house_week")
public class HouseWeek extends Edited {

    @Id
    private InstitutionId institutionId;

    private List<String> workingDays;
    private List<String> committeeDays;
    private @Nullable String holidaysOf;

    @Embedded(onEmpty = Embedded.OnEmpty.USE_EMPTY)
    private CalendarSource source;

    /** For the mapper, which fills the fields. */
    private HouseWeek() {}

    static HouseWeek of(InstitutionId institution, Week week, Source source) {
        var entered = new HouseWeek();
        entered.institutionId = institution;
        entered.correct(week, source);
        return entered;
    }

    void correct(Week week, Source source) {
        workingDays = names(week.working());
        committeeDays = names(week.committees());
        holidaysOf = week.holidaysOf();
        this.source = CalendarSource.of(source);
    }

    public Week week() {
        return new Week(days(workingDays), days(committeeDays), holidaysOf);
    }

    public Source source() {
        return source.get();
    }

    static Set<DayOfWeek> days(Collection<String> names) {
        return names.stream().map(DayOfWeek::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    private static List<String> names(Set<DayOfWeek> days) {
        return days.stream().sorted().map(DayOfWeek::name).toList();
    }
}
