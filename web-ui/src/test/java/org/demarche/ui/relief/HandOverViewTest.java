package org.demarche.ui.relief;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.demarche.core.access.Access;
import org.demarche.core.access.AppUser;
import org.demarche.core.access.Part;
import org.demarche.core.access.Role;
import org.demarche.core.access.UserId;
import org.demarche.core.campaign.Colleague;
import org.demarche.core.institution.InstitutionService;
import org.demarche.core.outbox.MessageFilter;
import org.demarche.core.outbox.MessageList;
import org.demarche.core.relief.CarriedList;
import org.demarche.core.relief.CarriedRow;
import org.demarche.core.sql.Slice;
import org.demarche.core.text.Languages;
import org.demarche.ui.CampaignScene;
import org.demarche.ui.Invented;
import org.demarche.ui.campaign.CampaignNavigation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class HandOverViewTest extends CampaignScene {

    @Autowired
    private InstitutionService institutions;

    @Autowired
    private CarriedList carried;

    @Autowired
    private MessageList mails;

    @Autowired
    private Access access;

    private AppUser olena;
    private AppUser lilia;
    private AppUser maksym;

    @BeforeEach
    void liliaOwnsACaseAndHelpsOnAnother() {
        var key = newKey();
        lilia = signInAs("lilia-" + key, Role.STAFF);
        maksym = signInAs("maksym-" + key, Role.STAFF);
        olena = signInAs("olena-" + key, Role.COORDINATOR, Role.ADMIN);
        begin(key);
        join(lilia, Role.STAFF);
        join(maksym, Role.STAFF);
        for (var part : List.of(Part.OWNER, Part.HELPER)) {
            var assembly = institutions.found(Invented.assembly("Assembly of " + key + " for the " + part));
            assignments.assign(List.of(open(assembly)), part, lilia.id(), "");
        }
    }

    @Test
    void handsEverythingOverAndBackAndTellsBoth() {
        open(lilia.id());
        assertThat(words()).contains("2 parts in cases, no task").contains("Without a colleague: 2");
        var panel = find(HandOverPanel.class).single();
        panel.until.setValue(today().plusDays(30));
        panel.everything.setValue(new Colleague(maksym.id(), maksym.name()));
        assertThat(words()).contains(maksym.name() + ": 2 parts in cases, no task");

        test(panel.give).click();

        assertThat(of(lilia.id())).isEmpty();
        assertThat(of(maksym.id())).hasSize(2);
        assertThat(mails.find(MessageFilter.NONE, Slice.FIRST_FIFTY))
                .filteredOn(row -> row.subject().startsWith("2 cases"))
                .extracting(row -> row.subject())
                .contains("2 cases: yours from now on", "2 cases: with colleagues now");
        assertThat(words())
                .contains(lilia.name() + " is away")
                .contains("2 parts in cases, no task to " + maksym.name());

        test(find(Button.class).withText("Hand back").all().getFirst()).click();
        test(find(ConfirmDialog.class).single()).reject();

        assertThat(of(lilia.id())).hasSize(2);
        assertThat(words()).contains("Handed back");
    }

    @Test
    void plansForAnAbsenceToComeAndCallsItOff() {
        open(lilia.id());
        var panel = find(HandOverPanel.class).single();
        panel.from.setValue(today().plusDays(10));
        panel.until.setValue(today().plusDays(30));
        panel.everything.setValue(new Colleague(maksym.id(), maksym.name()));
        assertThat(panel.give.getText()).isEqualTo("Plan the hand-over of 2");

        test(panel.give).click();

        assertThat(of(lilia.id())).hasSize(2);
        assertThat(words()).contains("Begins ");
        assertThat(find(Notification.class).single().getElement().getTextRecursively())
                .contains("Until then everything stays with " + lilia.name());

        test(find(Button.class).withText("Call off").all().getFirst()).click();
        test(find(ConfirmDialog.class).single()).reject();

        assertThat(of(lilia.id())).hasSize(2);
        assertThat(words()).contains("Called off").doesNotContain("Begins ");
    }

    @Test
    void givesChosenRowsToSomebodyElse() {
        open(lilia.id());
        var panel = find(HandOverPanel.class).single();
        panel.everything.setValue(new Colleague(maksym.id(), maksym.name()));
        var rows = of(lilia.id());

        test(find(Checkbox.class).all().getLast()).click();
        panel.some.setValue(new Colleague(olena.id(), olena.name()));
        test(find(Button.class).withText("Leaves").single()).click();
        test(panel.give).click();

        assertThat(rows).hasSize(2);
        assertThat(of(maksym.id())).hasSize(1);
        assertThat(of(olena.id())).hasSize(1);
    }

    @Test
    void wantsTheDaysOfAnAbsence() {
        open(lilia.id());
        var panel = find(HandOverPanel.class).single();
        panel.everything.setValue(new Colleague(maksym.id(), maksym.name()));

        test(panel.give).click();

        assertThat(panel.until.isInvalid()).isTrue();
        assertThat(of(lilia.id())).hasSize(2);
    }

    @Test
    void showsOnTheTeamWhatWouldBeLeftBehind() {
        UI.getCurrent().navigate(CampaignNavigation.to(campaign) + "/team");
        assertThat(words()).contains("2 open cases, no task");

        test(find(Button.class)
                        .withAriaLabel("End the membership of " + lilia.name())
                        .single())
                .click();

        assertThat(find(Dialog.class).single().getElement().getTextRecursively())
                .contains("They would leave behind 2 open cases and no task.")
                .contains("Hand over first");
        assertThat(find(Button.class).withText("End nevertheless").exists()).isTrue();
    }

    private List<CarriedRow> of(UserId person) {
        return carried.of(access.scope(), person, Languages.ENGLISH);
    }

    private static void open(UserId person) {
        UI.getCurrent()
                .navigate(HandOverNavigation.ROUTE, QueryParameters.of(HandOverNavigation.FROM, person.toString()));
    }

    private String words() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
