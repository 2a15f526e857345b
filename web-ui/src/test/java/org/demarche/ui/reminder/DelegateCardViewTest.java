package org.demarche.ui.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDate;
import org.demarche.core.access.AppUser;
import org.demarche.core.access.Role;
import org.demarche.core.reminder.DelegateService;
import org.demarche.core.reminder.Delegation;
import org.demarche.core.reminder.PossibleDelegate;
import org.demarche.ui.CampaignScene;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DelegateCardViewTest extends CampaignScene {

    @Autowired
    private DelegateService delegates;

    private AppUser lilia;
    private AppUser maksym;
    private LocalDate today;

    @BeforeEach
    void twoOfATeam() {
        var key = newKey();
        lilia = signInAs("lilia-" + key, Role.STAFF);
        maksym = signInAs("maksym-" + key, Role.STAFF);
        signInAs("olena-" + key, Role.COORDINATOR);
        begin(key);
        join(lilia, Role.STAFF);
        join(maksym, Role.STAFF);
        today = LocalDate.now(lilia.preferences().zone());
        become(lilia);
        UI.getCurrent().navigate("profile");
    }

    @Test
    void namesAColleagueForSomeDaysAndTakesItBack() {
        choose(today.plusDays(1), today.plusDays(7));

        assertThat(delegates.mine()).contains(new Delegation(maksym.id(), today.plusDays(1), today.plusDays(7)));
        assertThat(text()).contains(maksym.name() + " gets your reminders from");

        test(find(Button.class).withText("Undo").single()).click();
        assertThat(delegates.mine()).isEmpty();

        choose(today, today);
        test(find(Button.class).withText("Get them myself again").single()).click();
        assertThat(delegates.mine()).isEmpty();
        assertThat(text()).doesNotContain("gets your reminders from");
    }

    @Test
    void saysAtTheFieldWhatIsWrong() {
        test(button()).click();
        assertThat(to().getErrorMessage()).isEqualTo("Choose who gets your reminders.");

        choose(today.plusDays(3), today.plusDays(1));

        assertThat(day("Last day").getErrorMessage()).startsWith("The last day lies before the first");
        assertThat(delegates.mine()).isEmpty();
    }

    @Test
    void tellsTheColleagueForWhom() {
        choose(today, today.plusDays(7));

        become(maksym);
        UI.getCurrent().refreshCurrentRoute(false);

        assertThat(text()).contains("you get the reminders of " + lilia.name());
    }

    private void choose(LocalDate from, LocalDate until) {
        to().setValue(new PossibleDelegate(maksym.id(), maksym.name()));
        day("First day").setValue(from);
        day("Last day").setValue(until);
        test(button()).click();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<PossibleDelegate> to() {
        return find(ComboBox.class).withCaption("Who gets your reminders").single();
    }

    private DatePicker day(String label) {
        return find(DatePicker.class).withCaption(label).single();
    }

    private Button button() {
        return find(Button.class).withText("Pass my reminders on").single();
    }
}
