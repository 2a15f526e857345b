package org.demarche.ui.institution;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.demarche.core.access.Role;
import org.demarche.core.base.Source;
import org.demarche.core.contact.PostFacts;
import org.demarche.core.contact.PostRole;
import org.demarche.core.contact.PostService;
import org.demarche.core.institution.ChamberRole;
import org.demarche.core.institution.Country;
import org.demarche.core.institution.InstitutionFacts;
import org.demarche.core.institution.InstitutionId;
import org.demarche.core.institution.InstitutionKind;
import org.demarche.core.institution.InstitutionName;
import org.demarche.core.institution.InstitutionService;
import org.demarche.core.institution.NewInstitution;
import org.demarche.ui.ViewTest;
import org.demarche.ui.part.ZoneField;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class InstitutionViewTest extends ViewTest {

    private static final Source MEMORY = new Source(null, "From memory", null);

    @Autowired
    private InstitutionService service;

    @Autowired
    private PostService posts;

    @Test
    void listsAParliamentWithItsChambersFoldedIn() {
        signInAs("institution-staff", Role.STAFF);
        var name = "Parliament of " + UUID.randomUUID();
        var parliament = parliament(name);
        chamber(parliament, ChamberRole.LOWER, "Lower House");

        UI.getCurrent().navigate(InstitutionListView.class, QueryParameters.of("text", name));
        var view = (InstitutionListView) getCurrentView();

        assertThat(view.grid.getLazyDataView().getItems()).singleElement().satisfies(row -> assertThat(row.chambers())
                .containsExactly("Lower House"));
    }

    @Test
    void tellsWhatIsNotKnownAndNotChecked() {
        signInAs("institution-staff", Role.STAFF);
        var parliament = parliament("Parliament " + UUID.randomUUID());
        chamber(parliament, ChamberRole.LOWER, "Lower House");

        open(parliament);

        assertThat(words()).contains("seats not known", "Not checked", "Lower chamber", "time zone Europe/Prague");
    }

    @Test
    void namesPostsThatWantAHolder() {
        signInAs("institution-staff", Role.STAFF);
        var parliament = parliament("Parliament " + UUID.randomUUID());
        posts.create(parliament, new PostFacts(PostRole.REGISTRY, "Registry", "Канцелярія"), MEMORY);

        open(parliament);

        assertThat(words()).contains("Registry", "Name one");
        assertThat(find(Button.class).withText("Name one").exists()).isTrue();
    }

    @Test
    void letsLeadershipReadAndChangeNothing() {
        signInAs("institution-staff", Role.STAFF);
        var parliament = parliament("Parliament " + UUID.randomUUID());
        signInAs("institution-leader", Role.LEADERSHIP);

        open(parliament);

        assertThat(find(Button.class).withText("Edit").exists()).isFalse();
    }

    @Test
    void showsAdministratorsTheRegisterWithoutPeople() {
        signInAs("institution-admin", Role.ADMIN);
        var parliament = parliament("Parliament " + UUID.randomUUID());

        open(parliament);

        assertThat(words()).doesNotContain("No posts yet", "People");
        assertThat(find(Button.class).withText("Edit").exists()).isTrue();
    }

    @Test
    void showsSourcesAndNames() {
        signInAs("institution-staff", Role.STAFF);
        var parliament = parliament("Parliament " + UUID.randomUUID());

        UI.getCurrent()
                .navigate(
                        InstitutionView.class,
                        new RouteParameters("id", parliament.toString()),
                        QueryParameters.of("tab", "SOURCES"));

        assertThat(words()).contains("From memory", "our translation");
    }

    @Test
    @SuppressWarnings("unchecked")
    void addsAParliamentWithItsOnlyChamberAndSaysWhatIsMissing() {
        signInAs("institution-staff", Role.STAFF);
        var name = "Parliament " + UUID.randomUUID();
        UI.getCurrent().navigate(InstitutionListView.class);

        test(find(Button.class).withText("Add an institution").single()).click();
        test(find(Button.class).withText("Add institution").single()).click();
        assertThat(field("Name in English").getErrorMessage()).isEqualTo("Enter a name in at least one language.");

        field("Name in English").setValue(name);
        field("Source").setValue("Their website");
        find(ZoneField.class).single().setValue(ZoneId.of("Europe/Prague"));
        var country =
                (ComboBox<Country>) find(ComboBox.class).withLabel("Country").single();
        country.setValue(country.getListDataView()
                .getItems()
                .filter(each -> each.code().equals("CZ"))
                .findFirst()
                .orElseThrow());
        test(find(Button.class).withText("Add institution").single()).click();

        assertThat(getCurrentView()).isInstanceOf(InstitutionView.class);
        assertThat(words()).contains("seats not known", "time zone Europe/Prague");
    }

    private TextField field(String label) {
        return find(TextField.class).withLabel(label).single();
    }

    private void open(InstitutionId id) {
        UI.getCurrent().navigate(InstitutionNavigation.href(id));
    }

    private String words() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private InstitutionId parliament(String name) {
        return service.found(NewInstitution.entered(InstitutionKind.PARLIAMENT, null, null, facts(name), MEMORY));
    }

    private void chamber(InstitutionId parliament, ChamberRole role, String name) {
        service.found(NewInstitution.entered(InstitutionKind.CHAMBER, role, parliament, facts(name), MEMORY));
    }

    private static InstitutionFacts facts(String name) {
        return new InstitutionFacts(
                List.of(new InstitutionName("en", name, false), new InstitutionName("uk", name + " (uk)", true)),
                "CZ",
                ZoneId.of("Europe/Prague"),
                null,
                List.of("cs"),
                null);
    }
}
