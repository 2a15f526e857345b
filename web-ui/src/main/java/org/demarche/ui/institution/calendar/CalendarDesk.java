package org.demarche.ui.institution.calendar;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.demarche.core.institution.CalendarPage;
import org.demarche.core.institution.CalendarSpanId;
import org.demarche.core.institution.Country;
import org.demarche.core.institution.CountryList;
import org.demarche.core.institution.InstitutionKind;
import org.demarche.core.institution.InstitutionRow;
import org.demarche.core.institution.InstitutionService;
import org.demarche.core.institution.LegislativeTermId;
import org.demarche.ui.format.OwnFormats;

/** The calendars on the page of an institution. */
@org.springframework.stereotype.Component
public class CalendarDesk {

    private static final Set<InstitutionKind> SITTING = EnumSet.of(
            InstitutionKind.PARLIAMENT, InstitutionKind.CHAMBER, InstitutionKind.COMMITTEE, InstitutionKind.ASSEMBLY);
    private static final int YEARS_AROUND = 2;

    private final CalendarPage page;
    private final InstitutionService institutions;
    private final CountryList countries;
    private final CalendarForms forms;
    private final CampaignMarks marks;
    private final OwnFormats formats;

    CalendarDesk(
            CalendarPage page,
            InstitutionService institutions,
            CountryList countries,
            CalendarForms forms,
            CampaignMarks marks,
            OwnFormats formats) {
        this.page = page;
        this.institutions = institutions;
        this.countries = countries;
        this.forms = forms;
        this.marks = marks;
        this.formats = formats;
    }

    /** Whether such a body has sittings at all: an embassy has none. */
    public boolean isFor(InstitutionRow row) {
        return SITTING.contains(row.kind());
    }

    /**
     * The next months of sittings.
     *
     * @param houses the houses of the page
     * @param parts what stands under them; committees with days of their own get a bar too
     * @param calendar the address of the calendar
     */
    public Component card(List<InstitutionRow> houses, List<InstitutionRow> parts, String calendar) {
        var own = formats.get();
        var rows = new ArrayList<>(
                houses.stream().map(house -> row(house, own.today())).toList());
        parts.stream()
                .filter(part -> part.kind() == InstitutionKind.COMMITTEE)
                .filter(part -> !page.spans(
                                part.id(),
                                own.today().minusYears(1),
                                own.today().plusYears(1))
                        .isEmpty())
                .forEach(part -> rows.add(row(part, own.today())));
        var first = SittingsCard.first(own).atDay(1);
        var days = marks.between(
                first,
                first.plusMonths(SittingsCard.MONTHS).minusDays(1),
                UI.getCurrent().getLocale());
        return new SittingsCard(rows, days, calendar, own);
    }

    /**
     * The calendar of one house, to read and to enter.
     *
     * @param address of the page
     */
    public Component tab(String address, List<InstitutionRow> houses, CalendarAddress said, Runnable reload) {
        var own = formats.get();
        var house = said.among(houses);
        var year = said.year().orElseGet(() -> Year.from(own.today()));
        var shown = new CalendarTab.Shown(
                address,
                houses,
                row(house, year.atMonth(6).atDay(1)),
                year,
                page.spans(house.id(), year.atDay(1), year.plusYears(1).atDay(1).minusDays(1)),
                page.terms(house.id()),
                page.week(house.id()));
        return new CalendarTab(shown, own, new Verbs(house, reload));
    }

    private HouseRow row(InstitutionRow house, LocalDate around) {
        return new HouseRow(
                house, page.calendar(house.id(), around.minusYears(YEARS_AROUND), around.plusYears(YEARS_AROUND)));
    }

    /** On the house that is shown. */
    private final class Verbs implements CalendarVerbs {

        private final InstitutionRow house;
        private final Runnable reload;

        private Verbs(InstitutionRow house, Runnable reload) {
            this.house = house;
            this.reload = reload;
        }

        @Override
        public boolean mayKeep() {
            return institutions.mayKeep();
        }

        @Override
        public void enter(LocalDate first, LocalDate last) {
            forms.enterDays(house.id(), first, last, reload);
        }

        @Override
        public void correct(CalendarSpanId days) {
            forms.correctDays(days, reload);
        }

        @Override
        public void takeFile() {
            forms.takeFile(house, reload);
        }

        @Override
        public void enterTerm() {
            forms.enterTerm(house.id(), reload);
        }

        @Override
        public void correct(LegislativeTermId term) {
            forms.correctTerm(term, reload);
        }

        @Override
        public void describeWeek() {
            forms.describeWeek(house, reload);
        }

        @Override
        public String country(String code) {
            return countries.all(UI.getCurrent().getLocale()).stream()
                    .filter(each -> each.code().equals(code))
                    .findFirst()
                    .map(Country::name)
                    .orElse(code);
        }
    }
}
