package org.demarche.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.demarche.core.access.AppUser;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.Role;
import org.demarche.core.base.Source;
import org.demarche.core.campaign.CampaignPeriod;
import org.demarche.core.institution.Elsewhere;
import org.demarche.core.institution.InstitutionFacts;
import org.demarche.core.institution.InstitutionId;
import org.demarche.core.institution.InstitutionName;
import org.demarche.core.institution.InstitutionService;
import org.demarche.core.outreach.ActionKind;
import org.demarche.core.outreach.CaseHead;
import org.demarche.core.outreach.CasePage;
import org.demarche.core.outreach.Outcome;
import org.demarche.core.outreach.StageService;
import org.demarche.core.task.CreateTask;
import org.demarche.core.task.TaskContent;
import org.demarche.core.task.TaskId;
import org.demarche.core.task.TaskService;
import org.demarche.core.text.Bilingual;
import org.demarche.core.text.Languages;
import org.demarche.ui.CampaignScene;
import org.demarche.ui.Invented;
import org.demarche.ui.campaign.CampaignNavigation;
import org.demarche.ui.outreach.CaseNavigation;
import org.demarche.ui.part.ConflictCard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** In every kind of form, who saves last sees who saved first and what each of them wrote, and loses nothing. */
class FormsInConflictViewTest extends CampaignScene {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Autowired
    private InstitutionService institutions;

    @Autowired
    private CasePage page;

    @Autowired
    private StageService stages;

    @Autowired
    private TaskService tasks;

    private AppUser olena;
    private AppUser other;
    private InstitutionId institution;
    private CaseId open;

    @BeforeEach
    void twoWhoCoordinate() {
        var key = newKey();
        other = signInAs("Petro-" + key, Role.COORDINATOR);
        olena = signInAs("Olena-" + key, Role.COORDINATOR);
        begin(key);
        join(other, Role.COORDINATOR);
        institution = institutions.found(Invented.assembly("Assembly of " + key));
        open = open(institution);
    }

    @Test
    void ofAnInstitution() {
        UI.getCurrent().navigate("parliaments/" + institution);
        click("Edit");
        type("Website", "https://mine.example");

        become(other);
        institutions.describe(
                institution,
                institutions.find(institution).version(),
                new InstitutionFacts(
                        List.of(new InstitutionName("en", "Assembly renamed", false)),
                        null,
                        PARIS,
                        null,
                        List.of("en"),
                        "https://theirs.example"),
                new Elsewhere(List.of(), ""),
                new Source(null, "Their letter", null));
        save("Save");

        assertShown("https://mine.example", "https://theirs.example");
        click("Keep mine");
        assertThat(institutions.find(institution).facts().website()).isEqualTo("https://mine.example");
        assertThat(institutions.find(institution).facts().names())
                .extracting(InstitutionName::name)
                .containsExactly("Assembly renamed");
    }

    @Test
    void ofACampaign() {
        UI.getCurrent().navigate(CampaignNavigation.to(campaign));
        click("Edit");
        test(find(TextArea.class).withLabel("Goal in English").single()).setValue("My goal");

        become(other);
        var now = campaigns.find(campaign);
        campaigns.describe(
                campaign,
                now.version(),
                now.name(),
                new Bilingual("Their goal", "Їхня мета"),
                CampaignPeriod.UNKNOWN,
                null);
        save("Save");

        assertShown("My goal", "Their goal");
        click("Keep mine");
        assertThat(campaigns.find(campaign).goal()).isEqualTo(new Bilingual("My goal", "Їхня мета"));
    }

    @Test
    void ofATask() {
        var task = tasks.create(CreateTask.on(open, olena.id(), content("Call them")));
        UI.getCurrent().navigate("tasks", QueryParameters.of("task", task.toString()));
        type("What is to be done", "Call the chair");

        become(other);
        tasks.edit(task, tasks.find(task).version(), content("Write to the clerk"));
        save("Save task");

        assertShown("Call the chair", "Write to the clerk");
        click("Keep mine");
        assertThat(title(task)).isEqualTo("Call the chair");
    }

    @Test
    void ofACase() {
        UI.getCurrent().navigate(CaseNavigation.path(open));
        click("Record outcome");
        outcome().setValue(Outcome.SUPPORTIVE);

        become(other);
        stages.recordOutcome(open, head().version(), Outcome.DECLINED, LocalDate.now(clock.withZone(PARIS)), "");
        become(olena);
        test(find(Button.class).withText("Record outcome").all().getLast()).click();

        assertShown("Supportive statement", "Declined");
        click("Keep mine");
        assertThat(head().outcome()).isEqualTo(Outcome.SUPPORTIVE);
    }

    @SuppressWarnings("unchecked")
    private Select<Outcome> outcome() {
        return find(Select.class).withLabel("Outcome").single();
    }

    private void assertShown(String mine, String theirs) {
        var card = find(ConflictCard.class).single();
        assertThat(card.getTitleAsText()).startsWith(other.name() + " saved this");
        assertThat(card.getElement().getTextRecursively()).contains(mine, theirs);
    }

    private void save(String verb) {
        become(olena);
        click(verb);
    }

    private void click(String words) {
        test(find(Button.class).withText(words).single()).click();
    }

    private void type(String label, String words) {
        test(find(TextField.class).withLabel(label).single()).setValue(words);
    }

    private CaseHead head() {
        return page.head(open, Languages.ENGLISH);
    }

    private String title(TaskId task) {
        return tasks.find(task).title();
    }

    private TaskContent content(String title) {
        return TaskContent.of(ActionKind.CALL, title, today().plusDays(5));
    }
}
