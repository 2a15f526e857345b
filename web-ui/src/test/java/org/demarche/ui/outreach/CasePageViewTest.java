package org.demarche.ui.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import java.util.Locale;
import java.util.Map;
import org.demarche.core.access.Role;
import org.demarche.core.campaign.AskService;
import org.demarche.core.campaign.AskText;
import org.demarche.core.correspondence.Classification;
import org.demarche.core.correspondence.RecordResponse;
import org.demarche.core.correspondence.ResponseChannel;
import org.demarche.core.correspondence.ResponseService;
import org.demarche.core.outreach.Priority;
import org.demarche.core.outreach.Standing;
import org.demarche.core.text.Bilingual;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CasePageViewTest extends CasePageScene {

    @Autowired
    private ResponseService responses;

    @Autowired
    private AskService asks;

    @Test
    void showsWhereTheCaseStandsAndWhatComesNext() {
        open();

        assertThat(find(H1.class).single().getText()).isEqualTo("Sejm");
        assertThat(text()).contains("Next: Call the registry", "Planned", "0 of 0 answered", "Case opened");
        assertThat(buttons()).contains("Move stage", "Record outcome", "Mark done", "Log call");
    }

    @Test
    void showsToOthersOfTheTeamWhatTheyMayDo() {
        become(colleague);
        open();

        assertThat(buttons()).contains("Log call").doesNotContain("Move stage", "Mark done", "Record outcome");
    }

    @Test
    void saysWhenAPriorityIsNotTheUsualOne() {
        stages.prioritise(id, version(), Priority.HIGH);
        open();

        assertThat(text()).contains("high priority", "Priority: High");
    }

    @Test
    void saysByWhichReplyAnAskStandsAsItDoes() {
        become(coordinator);
        var words = new Bilingual("Recognise", "Визнати");
        var ask = asks.raise(campaign, new AskText(words, words, false, "", ""));
        become(owner);
        responses.record(new RecordResponse(
                id,
                today().minusDays(2),
                "Registry",
                ResponseChannel.POST,
                Classification.SUPPORTIVE,
                "",
                null,
                Map.of(ask, Standing.SUPPORTIVE),
                null,
                null));
        open();

        assertThat(text()).contains("1 of 1 answered", "reply of Registry", "Reply received, post", "answers 1 ask");
    }

    @Test
    void readsOnlyWhileTheCampaignIsArchived() {
        become(coordinator);
        campaigns.archive(campaign, campaigns.find(campaign).version());
        open();

        assertThat(text()).contains("The campaign is archived.");
        assertThat(buttons()).doesNotContain("Move stage", "Log call", "Record outcome", "Mark done", "Next step");
    }

    @Test
    void answersAForeignCaseLikeAMissingOne() {
        signInAs("stranger", Role.COORDINATOR);

        open();
        assertThat(find(H1.class).all())
                .noneSatisfy(title -> assertThat(title.getText()).isEqualTo("Sejm"));
    }

    @Test
    void speaksUkrainian() {
        UI.getCurrent().setLocale(Locale.of("uk", "UA"));
        open();

        assertThat(text()).contains("Далі: Call the registry", "Заплановано", "0 із 0 мають відповідь");
        assertThat(text()).doesNotContain("!");
    }
}
