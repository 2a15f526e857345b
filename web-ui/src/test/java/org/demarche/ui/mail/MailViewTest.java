package org.demarche.ui.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import org.demarche.core.access.AppUser;
import org.demarche.core.access.Role;
import org.demarche.core.outbox.MessageFilter;
import org.demarche.core.outbox.MessageId;
import org.demarche.core.outbox.MessageList;
import org.demarche.core.outbox.MessageState;
import org.demarche.testing.WithDatabase;
import org.demarche.ui.ViewTest;
import org.demarche.ui.part.Chip;
import org.demarche.ui.part.Note;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

class MailViewTest extends ViewTest {

    @Autowired
    @Qualifier(WithDatabase.FIXTURES)
    private JdbcClient jdbc;

    @Autowired
    private MessageList list;

    private AppUser admin;

    @BeforeEach
    void anAdministrator() {
        jdbc.sql("delete from reminder").update();
        jdbc.sql("delete from message").update();
        admin = signInAs("mail-admin", Role.ADMIN);
    }

    @Test
    void listsMessagesOfTheChosenState() {
        message("SENT", "NONE", "MINIMAL");
        message("FAILED", "REFUSED", "MINIMAL");

        var view = show(Map.of("state", "FAILED"));

        assertThat(test(view.grid).size()).isOne();
        assertThat(test(view.grid).getRow(0).state()).isEqualTo(MessageState.FAILED);
        assertThat(view.chips.getChildren().map(chip -> ((Chip) chip).getText()))
                .containsExactly("All", "Sent", "Uncertain", "Failed");
    }

    @Test
    void saysWhyAMessageIsUncertainAndLetsAPersonDecide() {
        var id = message("UNCERTAIN", "NO_ANSWER", "MINIMAL");
        show(Map.of("message", id.toString()));
        assertThat(find(Note.class).single().getElement().getTextRecursively()).contains("It may have arrived");
        assertThat(find(Pre.class).single().getText()).isEqualTo("Harmless text");

        test(find(Button.class).withText("Mark as sent").single()).click();

        assertThat(list.detail(id).row().state()).isEqualTo(MessageState.SENT);
    }

    @Test
    void asksBeforeSendingAgainWhatMayHaveArrived() {
        var id = message("UNCERTAIN", "NO_ANSWER", "MINIMAL");
        show(Map.of("message", id.toString()));

        test(find(Button.class).withText("Send again").single()).click();
        assertThat(list.detail(id).row().state()).isEqualTo(MessageState.UNCERTAIN);
        test(find(ConfirmDialog.class).single()).reject();

        assertThat(list.detail(id).row().state()).isEqualTo(MessageState.PLANNED);
    }

    @Test
    void cancelsWhatWaits() {
        var id = message("PLANNED", "NONE", "MINIMAL");
        show(Map.of("message", id.toString()));

        test(find(Button.class).withText("Cancel message").single()).click();
        test(find(ConfirmDialog.class).single()).reject();

        assertThat(list.count(MessageFilter.NONE.withState(MessageState.CANCELLED)))
                .isOne();
    }

    @Test
    void hidesTheTextThatNamesCases() {
        var id = message("SENT", "NONE", "FULL");

        show(Map.of("message", id.toString()));

        assertThat(find(Pre.class).exists()).isFalse();
        assertThat(find(Paragraph.class)
                        .withText("Not shown: it names cases and people, and administrators are no readers of cases.")
                        .exists())
                .isTrue();
    }

    @Test
    void saysWhatIsTrueWhereThereIsNothing() {
        assertThat(show(Map.of()).getElement().getTextRecursively()).contains("No message is here");
    }

    @Test
    void answersAnUnknownMessageAsAnyAddressThatIsNone() {
        UI.getCurrent()
                .navigate(
                        "admin/mail",
                        QueryParameters.of("message", MessageId.create().toString()));

        assertThat(getCurrentView().getElement().getTextRecursively()).contains("you may not see it");
    }

    private MailView show(Map<String, String> parameters) {
        UI.getCurrent().navigate(MailView.class, QueryParameters.simple(parameters));
        return (MailView) getCurrentView();
    }

    private MessageId message(String state, String reason, String content) {
        var id = MessageId.create();
        jdbc.sql("""
                insert into message (id, message_id, kind, content, recipient_id, recipient, subject, plain, mime, for_on,
                                     state, reason, not_before, created_at, claimed_at, claimed_by, lease_until)
                values (:id, :messageId, 'DIGEST', :content, :recipient, 'a@demarche.example', 'Subject ' || :state,
                        case :content when 'MINIMAL' then 'Harmless text' else '' end, ''::bytea, current_date,
                        :state, :reason, now(), now(), now(), 'x', now())""")
                .param("id", id.value())
                .param("messageId", "<" + id + "@x>")
                .param("content", content)
                .param("recipient", admin.id().value())
                .param("state", state)
                .param("reason", reason)
                .update();
        return id;
    }
}
