package org.demarche.ui.institution.calendar;

import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;
import org.demarche.core.institution.CalendarPage;
import org.demarche.core.institution.CalendarService;
import org.demarche.core.institution.CalendarSpan;
import org.demarche.core.institution.CalendarSpanId;
import org.demarche.core.institution.CountryList;
import org.demarche.core.institution.HouseWeek;
import org.demarche.core.institution.InstitutionId;
import org.demarche.core.institution.InstitutionRow;
import org.demarche.core.institution.LegislativeTermId;
import org.demarche.core.institution.TermService;
import org.demarche.core.institution.Week;
import org.demarche.ui.form.FormDesk;
import org.demarche.ui.form.FormDialog;
import org.demarche.ui.part.Toast;
import org.springframework.stereotype.Component;

/** The forms of a calendar: days, terms, the week. */
@Component
class CalendarForms {

    private final CalendarPage page;
    private final CalendarService calendars;
    private final TermService terms;
    private final CountryList countries;
    private final FormDesk desk;

    CalendarForms(
            CalendarPage page, CalendarService calendars, TermService terms, CountryList countries, FormDesk desk) {
        this.page = page;
        this.calendars = calendars;
        this.terms = terms;
        this.countries = countries;
        this.desk = desk;
    }

    void enterDays(InstitutionId house, LocalDate first, LocalDate last, Runnable done) {
        var dialog = dialog("institution.calendar.form.enter", "institution.calendar.form.enter.save");
        var days = new SpanFields(dialog, desk.formats()).show(first, last);
        var source = dialog.source();
        newest(house, first).ifPresent(span -> source.show(span.source()));
        dialog.keep("calendar-days", house.toString());
        dialog.open(() -> calendars.enter(house, days.span(), source.source()), done);
    }

    /** Whoever enters a year names the same page again and again. */
    private Optional<CalendarSpan> newest(InstitutionId house, LocalDate day) {
        return page.spans(house, day.minusYears(1), day.plusYears(1)).stream()
                .max(Comparator.comparing(CalendarSpan::id, Comparator.comparing(CalendarSpanId::value)));
    }

    void correctDays(CalendarSpanId id, Runnable done) {
        var span = page.span(id);
        var dialog = dialog("institution.calendar.form.correct", "form.save");
        var days = new SpanFields(dialog, desk.formats()).show(span.span());
        var source = dialog.source().show(span.source());
        dialog.keep("calendar-days-edit", id.toString()).versioned(span.version(), () -> {
            var now = page.span(id);
            days.show(now.span());
            source.show(now.source());
            return desk.latest(now.version(), now.lastChange());
        });
        dialog.also(text("institution.calendar.form.remove"), () -> removeDays(id, dialog.version(), done));
        dialog.open(() -> calendars.correct(id, dialog.version(), days.span(), source.source()), done);
    }

    private void removeDays(CalendarSpanId id, int version, Runnable done) {
        var gone = page.span(id);
        calendars.remove(id, version);
        Toast.show(text("institution.calendar.removed"), () -> {
            calendars.enter(gone.institution(), gone.span(), gone.source());
            done.run();
        });
    }

    void takeFile(InstitutionRow house, Runnable done) {
        var dialog = dialog("institution.calendar.import", "institution.calendar.import.save");
        var file = new ImportFields(ZoneId.of(house.zone()), desk.formats().today());
        dialog.with(file);
        var source = dialog.source();
        dialog.open(
                () -> Toast.show(UI.getCurrent()
                        .getTranslation(
                                "institution.calendar.import.done",
                                calendars.importAll(house.id(), file.spans(), source.source()))),
                done);
    }

    void enterTerm(InstitutionId house, Runnable done) {
        var dialog = dialog("institution.term.form.enter", "institution.term.form.enter.save");
        var term = new TermFields(dialog, desk.formats());
        var source = dialog.source();
        dialog.keep("term", house.toString());
        dialog.open(() -> terms.enter(house, term.term(), source.source()), done);
    }

    void correctTerm(LegislativeTermId id, Runnable done) {
        var known = page.term(id);
        var dialog = dialog("institution.term.form.correct", "form.save");
        var term = new TermFields(dialog, desk.formats()).show(known.term());
        var source = dialog.source().show(known.source());
        dialog.keep("term-edit", id.toString()).versioned(known.version(), () -> {
            var now = page.term(id);
            term.show(now.term());
            source.show(now.source());
            return desk.latest(now.version(), now.lastChange());
        });
        dialog.also(text("institution.term.form.remove"), () -> removeTerm(id, dialog.version(), done));
        dialog.open(() -> terms.correct(id, dialog.version(), term.term(), source.source()), done);
    }

    private void removeTerm(LegislativeTermId id, int version, Runnable done) {
        var gone = page.term(id);
        terms.remove(id, version);
        Toast.show(text("institution.term.removed"), () -> {
            terms.enter(gone.institution(), gone.term(), gone.source());
            done.run();
        });
    }

    void describeWeek(InstitutionRow house, Runnable done) {
        var known = page.week(house.id());
        var dialog = dialog("institution.week.form", "form.save");
        var week = new WeekFields(dialog, countries.all(UI.getCurrent().getLocale()))
                .show(known.map(HouseWeek::week).orElseGet(() -> Week.usual(house.country())));
        var source = dialog.source();
        known.ifPresent(each -> source.show(each.source()));
        dialog.keep("house-week", house.id().toString())
                .versioned(known.map(HouseWeek::version).orElse(0), () -> {
                    var now = page.week(house.id()).orElseThrow();
                    week.show(now.week());
                    source.show(now.source());
                    return desk.latest(now.version(), now.lastChange());
                });
        dialog.open(() -> calendars.describeWeek(house.id(), dialog.version(), week.week(), source.source()), done);
    }

    private FormDialog dialog(String title, String verb) {
        return new FormDialog(desk, text(title), text(verb));
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
