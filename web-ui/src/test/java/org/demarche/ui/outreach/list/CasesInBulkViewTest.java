package org.demarche.ui.outreach.list;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import java.util.List;
import org.demarche.core.campaign.Colleague;
import org.demarche.core.outreach.CaseRow;
import org.junit.jupiter.api.Test;

class CasesInBulkViewTest extends CampaignOfThreeCases {

    @Test
    void assignsManyAtOnceAndTakesItBack() {
        become(coordinator);
        var table = table("");
        table.grid.choose(rows(table));
        assertThat(table.bar.isVisible()).isTrue();
        table.bulk.assign(table.grid.getSelectedItems());
        var dialog = find(AssignCasesDialog.class).single();

        test(find(Button.class).withText("Assign 3 cases").single()).click();
        assertThat(dialog.person.isInvalid()).isTrue();

        dialog.person.setValue(new Colleague(coordinator.id(), coordinator.name()));
        test(find(Button.class).withText("Assign 3 cases").single()).click();
        assertThat(owners(table)).containsOnly(coordinator.name());

        test(find(Button.class).withText("Undo").single()).click();
        assertThat(owners(table)).containsExactly(owner.name(), owner.name(), null);
    }

    @Test
    void movesManyAndAsksForAReasonWhereOneIsDue() {
        become(coordinator);
        var table = table("");
        table.bulk.move(rows(table), null);
        var dialog = find(MoveCasesDialog.class).single();
        dialog.to(campaigns.stages(campaign).stage("referred").id());

        test(find(Button.class).withText("Move 3 cases").single()).click();
        assertThat(dialog.reason.isInvalid()).isTrue();

        dialog.reason.setValue("The registries passed them on at once.");
        test(find(Button.class).withText("Move 3 cases").single()).click();
        assertThat(rows(table)).extracting(CaseRow::stageKey).containsOnly("referred");

        test(find(Button.class).withText("Undo").single()).click();
        assertThat(rows(table)).extracting(CaseRow::stageKey).containsOnly("planned");
    }

    @Test
    void showsWhatHasNoNextActionOrOwnerWithTheWayToMendIt() {
        become(coordinator);
        var table = table("view=unsettled");

        assertThat(rows(table)).extracting(CaseRow::country).containsExactly("SE");
        assertThat(table.grid.getColumnByKey("mend").isVisible()).isTrue();
        assertThat(table("").grid.getColumnByKey("mend")).isNull();
    }

    @Test
    void leavesOutWhatStaffDoNotOwn() {
        become(owner);
        var table = table("");
        table.bulk.plan(rows(table));
        var dialog = find(PlanCasesDialog.class).single();
        assertThat(dialog.getHeaderTitle()).isEqualTo("Next action for 2 cases");

        dialog.due.setValue(today().plusDays(5));
        test(find(Button.class).withText("Set 2 next actions").single()).click();
        assertThat(dialog.text.isInvalid()).isTrue();

        dialog.text.setValue("Write to the chair");
        test(find(Button.class).withText("Set 2 next actions").single()).click();
        assertThat(rows(table))
                .extracting(CaseRow::nextAction)
                .containsExactlyInAnyOrder("Write to the chair", "Write to the chair", null);

        test(find(Button.class).withText("Undo").single()).click();
        assertThat(rows(table)).extracting(CaseRow::nextAction).doesNotContain("Write to the chair");
    }

    @Test
    void addsTasksAndTakesThemBack() {
        become(owner);
        var table = table("view=mine");
        table.bulk.addTasks(rows(table));
        var dialog = find(AddTasksDialog.class).single();
        dialog.title.setValue("Translate the letter");
        dialog.due.setValue(today().plusDays(2));

        test(find(Button.class).withText("Add 2 tasks").single()).click();
        assertThat(openTasks()).isEqualTo(2);

        test(find(Button.class).withText("Undo").single()).click();
        assertThat(openTasks()).isZero();
    }

    private static List<String> owners(CaseTable table) {
        return rows(table).stream().map(CaseRow::ownerName).toList();
    }

    private int openTasks() {
        return jdbc.sql("select count(*) from task where campaign_id = :campaign and status = 'OPEN'")
                .param("campaign", campaign.value())
                .query(Integer.class)
                .single();
    }
}
