package org.demarche.ui.institution.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.demarche.core.access.Role;
import org.demarche.core.institution.CalendarFile;
import org.demarche.core.institution.ImportedSpan;
import org.demarche.core.institution.SpanKind;
import org.demarche.ui.ViewTest;
import org.junit.jupiter.api.Test;

class CalendarPartsViewTest extends ViewTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 12, 7);

    @Test
    void asksOnceForEachNameInAFileAndLeavesOutWhatNobodySaysAnythingOf() {
        signInAs("import-staff", Role.STAFF);
        var file = new ImportFields(ZoneId.of("Europe/Prague"), MONDAY);
        UI.getCurrent().add(file);

        file.show(
                List.of(event("a", "Plenary"), event("b", "Recess"), event("c", "Plenary"), event("d", "Guided tour")));
        assertThatThrownBy(file::spans).hasMessage("refused.calendar.file.nothing-chosen");
        choose("Plenary (2)", "Sitting");
        choose("Recess (1)", "Recess");

        assertThat(file.spans())
                .extracting(ImportedSpan::uid, each -> each.span().kind())
                .containsExactly(
                        tuple("a", SpanKind.SITTING), tuple("b", SpanKind.RECESS), tuple("c", SpanKind.SITTING));
    }

    @Test
    void saysOfAFileWithoutADayThatThereIsNone() {
        signInAs("import-staff", Role.STAFF);
        var file = new ImportFields(ZoneId.of("Europe/Prague"), MONDAY);
        UI.getCurrent().add(file);

        file.taken(List.of());

        assertThat(file.getElement().getTextRecursively()).contains("There is no day of a calendar in this file.");
    }

    @Test
    void asksOnceForAllTheRestWhereEveryDayHasATitleOfItsOwn() {
        signInAs("import-staff", Role.STAFF);
        var file = new ImportFields(ZoneId.of("Europe/Prague"), MONDAY);
        UI.getCurrent().add(file);

        file.show(IntStream.range(0, 60)
                .mapToObj(day -> event("e" + day, day < 2 ? "Recess" : "Sitting no. " + day))
                .toList());
        choose("All others", "Sitting");

        assertThat(find(Select.class).all()).hasSize(2);
        assertThat(file.spans()).hasSize(58);
    }

    @Test
    void keepsDaysOffOfOurs() {
        signInAs("days-off-admin", Role.ADMIN);
        UI.getCurrent().navigate(DaysOffView.class);
        var name = "Day off " + UUID.randomUUID();

        test(find(Button.class).withText("Enter a day off").single()).click();
        var dialog = find(Dialog.class).single();
        find(TextField.class, dialog).withLabel("What the day is").single().setValue(name);
        press(dialog, "Enter a day off");
        assertThat(find(DatePicker.class, dialog)
                        .withLabel("First day")
                        .single()
                        .getErrorMessage())
                .isEqualTo("Choose the first day.");
        find(DatePicker.class, dialog).withLabel("First day").single().setValue(MONDAY);
        press(dialog, "Enter a day off");

        assertThat(getCurrentView().getElement().getTextRecursively()).contains(name, "7 Dec");
    }

    private void press(Dialog dialog, String verb) {
        test(find(Button.class, dialog).withText(verb).single()).click();
    }

    @SuppressWarnings("unchecked")
    private void choose(String label, String kind) {
        var select = (Select<Object>) find(Select.class).withLabel(label).single();
        test(select).selectItem(kind);
    }

    private static CalendarFile.Event event(String uid, String title) {
        return new CalendarFile.Event(uid, MONDAY, MONDAY.plusDays(1), title);
    }
}
