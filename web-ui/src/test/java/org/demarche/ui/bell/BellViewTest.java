package org.demarche.ui.bell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import org.demarche.core.access.AppUser;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.Part;
import org.demarche.core.access.Role;
import org.demarche.core.bell.BellService;
import org.demarche.ui.CampaignScene;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class BellViewTest extends CampaignScene {

    @Autowired
    private BellService bell;

    @Autowired
    private BellWindows windows;

    private final String key = newKey();
    private AppUser olena;
    private AppUser lilia;
    private CaseId first;

    @BeforeEach
    void liliaIsGivenACase() {
        lilia = signInAs("bell-lilia-" + key, Role.STAFF);
        olena = signInAs("bell-olena-" + key, Role.COORDINATOR);
        begin(key);
        join(lilia, Role.STAFF);
        first = open(sejm());
        give(first);
        become(lilia);
    }

    @Test
    void showsHowManyWait() {
        navigate("tasks", Main.class);

        assertThat(button().getAriaLabel()).contains("Notices: 1 unread");
        assertThat(button().getSuffixComponent().getElement().getText()).isEqualTo("1");
    }

    @Test
    void saysWhatHappenedAndLeadsThere() {
        openBell();

        assertThat(words()).contains("Sejm: you are now its owner", "New · bell-olena-" + key);
        test(notices().getFirst()).click();

        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("cases/" + first);
        assertThat(bell.unread()).isZero();
    }

    @Test
    void putsAllAwayAtOnce() {
        openBell();

        test(find(Button.class).withText("Mark all read").single()).click();

        assertThat(bell.unread()).isZero();
        assertThat(button().getAriaLabel()).contains("Notices: none unread");
        assertThat(button().getSuffixComponent().isVisible()).isFalse();
        assertThat(words()).contains("Sejm").doesNotContain("New");
        assertThat(find(Button.class).withText("Mark all read").exists()).isFalse();
    }

    @Test
    void saysWhatItIsForWhileThereIsNothing() {
        signInAs("bell-nobody-" + key, Role.ADMIN);
        navigate("profile", Main.class);
        button().open();

        assertThat(words()).contains("Nothing yet.");
    }

    @Test
    void tellsWhoeverIsLateThatOthersHeardOfIt() {
        jdbc.sql("""
                        insert into notice (id, user_id, kind, details, made_at)
                        values (gen_random_uuid(), :user, 'PASSED_UP', '{"object": "o", "rule": "LEAD", "due": "2026-11-01"}', now())""").param("user", lilia.id().value()).update();

        openBell();

        assertThat(words()).contains("Late with you, so whoever leads the campaign heard of it: A case");
    }

    @Test
    void tellsADelegateFromWhenToWhenAndLeadsToTheProfile() {
        jdbc.sql("""
                        insert into notice (id, user_id, kind, by_id, details, made_at)
                        values (gen_random_uuid(), :user, 'STANDS_IN', :by, '{"from": "2036-12-01", "until": "2036-12-14"}', now())""")
                .param("user", lilia.id().value())
                .param("by", olena.id().value())
                .update();

        openBell();
        assertThat(words()).contains("Away from 1 Dec 2036 to 14 Dec 2036, and you get their reminders");
        test(notices().getFirst()).click();

        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("profile");
    }

    @Test
    void leadsToWhatIsLateWhereSeveralThingsEscalated() {
        for (var object : List.of("one", "two")) {
            jdbc.sql("""
                            insert into notice (id, user_id, kind, details, made_at)
                            values (gen_random_uuid(), :user, 'ESCALATED', jsonb_build_object('object', :object, 'rule', 'LEAD'), now())""")
                    .param("user", lilia.id().value())
                    .param("object", object)
                    .update();
        }

        openBell();
        test(notices().getFirst()).click();

        var location = UI.getCurrent().getInternals().getActiveViewLocation();
        assertThat(location.getPathWithQueryParameters()).isEqualTo("cases?health=late");
    }

    /** The next page is asked for when somebody wants it. */
    @Test
    void showsOlderOnesOnRequest() {
        become(olena);
        for (int i = 0; i < 11; i++) {
            give(open(sejm()));
        }
        become(lilia);
        openBell();
        assertThat(notices()).hasSize(10);

        test(find(Button.class).withText("Show older").single()).click();

        assertThat(notices()).hasSize(12);
        assertThat(find(Button.class).withText("Show older").exists()).isFalse();
    }

    @Test
    void showsInAnOpenWindowWhatHappensMeanwhile() throws InterruptedException {
        openBell();
        become(olena);
        give(open(parliament("PT")));
        become(lilia);

        var ear = Thread.ofPlatform().start(() -> windows.rung(lilia.id()));
        ear.join();
        var session = VaadinSession.getCurrent();
        session.getService().runPendingAccessTasks(session);

        assertThat(button().getAriaLabel()).contains("Notices: 2 unread");
        assertThat(notices()).hasSize(2);
    }

    private void give(CaseId id) {
        assignments.assign(List.of(id), Part.OWNER, lilia.id(), "");
    }

    private void openBell() {
        navigate("tasks", Main.class);
        button().open();
    }

    private BellButton button() {
        return find(BellButton.class).single();
    }

    private List<NativeButton> notices() {
        return find(NativeButton.class).withClassName("dm-notice").all();
    }

    private String words() {
        return find(BellPanel.class).single().getElement().getTextRecursively();
    }
}
