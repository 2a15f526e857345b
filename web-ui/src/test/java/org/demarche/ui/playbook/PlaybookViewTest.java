package org.demarche.ui.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import org.demarche.core.access.AppUser;
import org.demarche.core.access.Part;
import org.demarche.core.access.Role;
import org.demarche.core.outreach.ActionKind;
import org.demarche.core.playbook.Occasion;
import org.demarche.core.playbook.PlaybookService;
import org.demarche.core.playbook.PlaybookStep;
import org.demarche.core.playbook.PublishPlaybook;
import org.demarche.core.playbook.RolloutService;
import org.demarche.core.playbook.StepId;
import org.demarche.core.playbook.StepWords;
import org.demarche.core.playbook.Until;
import org.demarche.core.task.AnchorKind;
import org.demarche.core.task.DayUnit;
import org.demarche.core.task.DeadlineRule;
import org.demarche.core.text.Bilingual;
import org.demarche.ui.CampaignScene;
import org.demarche.ui.campaign.CampaignNavigation;
import org.demarche.ui.part.ConflictCard;
import org.demarche.ui.part.IconButton;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PlaybookViewTest extends CampaignScene {

    @Autowired
    private PlaybookService playbooks;

    @Autowired
    private RolloutService rollouts;

    private AppUser coordinator;

    @Test
    void publishesTheFirstStepFromNothing() {
        coordinating("PBV1");
        show("");
        test(button("Add step")).click();

        select("What brings it").setValue(entering("package-sent"));
        test(area("Title in English")).setValue("Call the registry");
        test(area("Title in Ukrainian")).setValue("Зателефонувати до канцелярії");
        test(find(IntegerField.class).withLabel("How many").single()).setValue(15);
        test(button("Publish")).click();

        assertThat(text()).contains("Version 1.", "Call the registry", "15 working days");
    }

    @Test
    void saysAtTheFieldWhatIsMissing() {
        coordinating("PBV2");
        show("");
        test(button("Add step")).click();
        select("What brings it").setValue(entering("package-sent"));

        test(button("Publish")).click();

        assertThat(area("Title in English").isInvalid()).isTrue();
    }

    @Test
    void showsThePlanOfARealCase() {
        coordinating("PBV3");
        publish("Call the registry");
        var id = open(parliament("DE"));

        show("case=" + id);

        assertThat(find(ComboBox.class).single().getValue()).isNotNull();
        assertThat(text()).contains("To come", "no day yet", "Open the case");
    }

    @Test
    void removesAStepAndTakesThatBack() {
        coordinating("PBV4");
        publish("Call the registry");
        show("");

        test(icon("Remove: Call the registry")).click();
        assertThat(text()).contains("This campaign has no playbook yet.");
        test(button("Undo")).click();

        assertThat(text()).contains("Version 3.", "Call the registry");
    }

    @Test
    void showsWhoPublishedMeanwhileAndWhatAndKeepsWhatWasTyped() {
        var other = signInAs("other-PBV6", Role.COORDINATOR);
        coordinating("PBV6");
        join(other, Role.COORDINATOR);
        var step = publish("Call the registry");
        show("");
        test(icon("Edit: Call the registry")).click();
        test(area("Title in English")).setValue("Call the speaker");
        become(other);
        playbooks.publish(new PublishPlaybook(campaign, 1, "", List.of(step(step.id(), "Call the clerk"))));
        become(coordinator);

        test(button("Publish")).click();

        var conflict = find(ConflictCard.class).single();
        assertThat(conflict.getTitleAsText()).startsWith(other.name() + " saved this");
        assertThat(conflict.getElement().getTextRecursively()).contains("Call the speaker", "Call the clerk");
        test(button("Keep mine")).click();
        assertThat(text()).contains("Version 3.", "Call the speaker");
    }

    @Test
    void showsOlderVersionsToReadWithWhatTheNextOneMadeDifferent() {
        coordinating("PBV7");
        var step = publish("Call the registry");
        playbooks.publish(new PublishPlaybook(campaign, 1, "", List.of(step(step.id(), "Call the clerk"))));
        show("");
        assertThat(text()).contains("Older versions");

        show("version=1");

        assertThat(text())
                .contains("Version 1 of 2, to read.", coordinator.name())
                .contains("Changed", "Call the registry → Call the clerk", "1 step changed")
                .doesNotContain("Add step");
        assertThat(find(IconButton.class).all())
                .noneMatch(each -> each.getAriaLabel().orElse("").startsWith("Edit"));
    }

    @Test
    void appliesToRunningCasesAndTakesThatBack() {
        coordinating("PBV8");
        open(parliament("DE"));
        publish("Call the registry");
        show("");
        test(button("Apply to running cases")).click();
        test(find(Checkbox.class).all().getLast()).click();
        test(button("Apply to 1 case")).click();
        assertThat(rollouts.preview(campaign, Locale.ENGLISH)).isEmpty();

        test(button("Undo")).click();

        assertThat(rollouts.preview(campaign, Locale.ENGLISH)).hasSize(1);
    }

    @Test
    void isReadByStaffWhoCannotChangeIt() {
        coordinating("PBV5");
        publish("Call the registry");
        var olena = coordinator;
        var lilia = signInAs("staff-PBV5", Role.STAFF);
        become(olena);
        join(lilia, Role.STAFF);
        become(lilia);

        show("");

        assertThat(text())
                .contains("Call the registry")
                .doesNotContain("Add step")
                .doesNotContain("Apply to running cases");
    }

    private void coordinating(String key) {
        coordinator = signInAs("coordinator-" + key, Role.COORDINATOR);
        begin(key);
    }

    private void show(String query) {
        UI.getCurrent().navigate(CampaignNavigation.playbook(campaign), QueryParameters.fromString(query));
    }

    private PlaybookStep publish(String title) {
        var step = step(StepId.create(), title);
        playbooks.publish(new PublishPlaybook(campaign, 0, "", List.of(step)));
        return step;
    }

    private PlaybookStep step(StepId id, String title) {
        return new PlaybookStep(
                id,
                entering("package-sent"),
                null,
                StepWords.of(new Bilingual(title, title)),
                ActionKind.CALL,
                Part.OWNER,
                new DeadlineRule(AnchorKind.DAY, 15, DayUnit.SITTING_DAYS, false),
                null,
                Until.ANSWERED);
    }

    private IconButton icon(String name) {
        return find(IconButton.class).all().stream()
                .filter(each -> each.getAriaLabel().orElse("").equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Occasion entering(String stage) {
        return Occasion.entering(campaigns.stages(campaign).stage(stage).id());
    }

    private Button button(String text) {
        return find(Button.class).withText(text).all().getLast();
    }

    private TextArea area(String label) {
        return find(TextArea.class).withLabel(label).single();
    }

    @SuppressWarnings("unchecked")
    private <T> Select<T> select(String label) {
        return (Select<T>) find(Select.class).withLabel(label).single();
    }
}
