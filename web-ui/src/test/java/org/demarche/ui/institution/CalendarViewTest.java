package org.demarche.ui.institution;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.demarche.core.access.Role;
import org.demarche.core.base.PartialDate;
import org.demarche.core.base.Source;
import org.demarche.core.campaign.CampaignDay;
import org.demarche.core.campaign.CampaignDays;
import org.demarche.core.institution.CalendarPage;
import org.demarche.core.institution.CalendarService;
import org.demarche.core.institution.CalendarSpan;
import org.demarche.core.institution.InstitutionId;
import org.demarche.core.institution.Span;
import org.demarche.core.institution.SpanKind;
import org.demarche.core.institution.Term;
import org.demarche.core.institution.TermService;
import org.demarche.ui.CampaignScene;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CalendarViewTest extends CampaignScene {

    private static final Source WEBSITE = new Source("https://www.sejm.example", "Calendar of sittings", null);

    @Autowired
    private CalendarService calendars;

    @Autowired
    private CampaignDays days;

    @Autowired
    private TermService terms;

    @Autowired
    private CalendarPage page;

    private InstitutionId sejm;
    private LocalDate today;

    @BeforeEach
    void enterAHouse() {
        signInAs("calendar-staff", Role.STAFF);
        sejm = sejm();
        today = today();
    }

    @Test
    void saysThatNobodyEnteredASitting() {
        profile();

        assertThat(words()).contains("Nobody has entered yet when this parliament sits", "Open the calendar");
    }

    @Test
    void countsTheSittingsThatAreLeftBeforeTheRecess() {
        calendars.enter(sejm, new Span(SpanKind.SITTING, today.plusDays(3), today.plusDays(3), ""), WEBSITE);
        calendars.enter(sejm, new Span(SpanKind.SITTING, today.plusDays(5), today.plusDays(5), ""), WEBSITE);
        calendars.enter(sejm, new Span(SpanKind.RECESS, today.plusDays(20), today.plusDays(30), "Winter"), WEBSITE);
        calendars.enter(sejm, new Span(SpanKind.SITTING, today.plusDays(40), today.plusDays(40), ""), WEBSITE);

        profile();

        assertThat(words()).contains("2 sitting days remain before the recess", "Sits next on");
    }

    @Test
    void drawsTheDaysOfTheCampaignsThatTheReaderWorksInAndOfNoOther() {
        var reader = signInAs("calendar-days-" + newKey(), Role.COORDINATOR);
        signInAs("calendar-other-" + newKey(), Role.COORDINATOR);
        begin(newKey());
        addDay(today.plusDays(30), "Day of somebody else");
        become(reader);
        begin(newKey());
        addDay(today.plusDays(40), "Day of remembrance");
        addDay(today.minusDays(100), "Long after the strip");

        profile();

        assertThat(words())
                .contains("Days of the campaign", "Day of remembrance")
                .doesNotContain("Day of somebody else", "Long after the strip");
    }

    @Test
    void saysOnTheCaseWhenTheHouseIsDissolved() {
        signInAs("calendar-coordinator", Role.COORDINATOR);
        begin(newKey());
        var id = open(sejm);
        terms.enter(
                sejm,
                new Term(
                        "9th",
                        null,
                        today.minusDays(2),
                        new PartialDate(today.plusDays(30).toString()),
                        true),
                WEBSITE);

        UI.getCurrent().navigate("cases/" + id);

        assertThat(words()).contains("Dissolved: elections on");
    }

    @Test
    void letsACaseLapseAndTakesItUpInTheNewTerm() {
        signInAs("calendar-coordinator", Role.COORDINATOR);
        begin(newKey());
        var id = open(sejm);
        terms.enter(sejm, new Term("9th", null, today.minusDays(2), null, false), WEBSITE);
        UI.getCurrent().navigate("cases/" + id);

        press("Let the case lapse");
        assertThat(dialog().getElement().getTextRecursively()).contains("You can take it up in the next term");
        test(find(Button.class, dialog()).withText("Let the case lapse").single())
                .click();
        assertThat(words()).doesNotContain("Let the case lapse");

        terms.enter(sejm, new Term("10th", today.minusDays(1), null, null, false), WEBSITE);
        UI.getCurrent().navigate("cases");
        UI.getCurrent().navigate("cases/" + id);
        press("Take up again");
        test(find(Button.class, dialog()).withText("Take up again").single()).click();

        assertThat(words()).contains("10th", "Outcome: open").doesNotContain("Take up again");
    }

    private void press(String verb) {
        test(find(Button.class).withText(verb).single()).click();
    }

    @Test
    void entersTheDaysBetweenTwoClicksWithTheirSource() {
        calendar();

        click(10);
        assertThat(words()).contains("Choose the last day");
        click(6);
        dialogField("Source").setValue("Their website");
        this.<SpanKind>select("What these days are").setValue(SpanKind.RECESS);
        test(find(Button.class, dialog()).withText("Enter days").single()).click();

        assertThat(spans()).singleElement().satisfies(span -> {
            assertThat(span.span())
                    .isEqualTo(new Span(SpanKind.RECESS, LocalDate.of(2026, 1, 6), LocalDate.of(2026, 1, 10), ""));
            assertThat(span.source().note()).isEqualTo("Their website");
        });
        assertThat(words()).contains("Their website");
    }

    @Test
    void keepsWhatWasTypedWhenTheDaysAreRefused() {
        calendar();
        click(6);
        click(6);

        test(find(Button.class, dialog()).withText("Enter days").single()).click();

        assertThat(dialogField("Source").getErrorMessage()).isNotEmpty();
        assertThat(spans()).isEmpty();
    }

    @Test
    void letsLeadershipReadAndChangeNothing() {
        calendars.enter(
                sejm, new Span(SpanKind.SITTING, LocalDate.of(2026, 1, 7), LocalDate.of(2026, 1, 8), ""), WEBSITE);
        signInAs("calendar-leader", Role.LEADERSHIP);

        calendar();

        assertThat(words()).contains("7 – 8 Jan");
        assertThat(find(Button.class).withText("Enter days").exists()).isFalse();
        assertThat(find(NativeButton.class).withText("6").all()).noneMatch(NativeButton::isEnabled);
    }

    private void addDay(LocalDate day, String label) {
        days.add(
                campaign,
                new CampaignDay(
                        UUID.randomUUID(),
                        day.getMonthValue(),
                        day.getDayOfMonth(),
                        null,
                        label,
                        label,
                        null,
                        false,
                        null));
    }

    private void profile() {
        UI.getCurrent().navigate(InstitutionView.class, new RouteParameters("id", sejm.toString()));
    }

    private void calendar() {
        UI.getCurrent()
                .navigate(
                        InstitutionView.class,
                        new RouteParameters("id", sejm.toString()),
                        QueryParameters.simple(Map.of("tab", "CALENDAR", "year", "2026")));
    }

    /** In January, the first of the twelve. */
    private void click(int day) {
        test(find(NativeButton.class).withText(String.valueOf(day)).all().getFirst())
                .click();
    }

    private Dialog dialog() {
        return find(Dialog.class).single();
    }

    private TextField dialogField(String label) {
        return find(TextField.class, dialog()).withLabel(label).single();
    }

    @SuppressWarnings("unchecked")
    private <T> Select<T> select(String label) {
        return (Select<T>) find(Select.class, dialog()).withLabel(label).single();
    }

    private List<CalendarSpan> spans() {
        return page.spans(sejm, LocalDate.of(2025, 6, 1), LocalDate.of(2027, 6, 1));
    }

    private String words() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
