package org.demarche.ui.user;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import org.demarche.core.access.AppUser;
import org.demarche.core.access.Role;
import org.demarche.core.access.UserService;
import org.demarche.ui.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class UsersViewTest extends ViewTest {

    @Autowired
    private UserService users;

    @Test
    void findsAccountsByPartOfTheirName() {
        signInAs("users-lilia", Role.STAFF);
        var admin = signInAs("users-admin", Role.ADMIN);

        var view = show(Map.of("text", "users-lil"));

        assertThat(test(view.grid).size()).isOne();
        assertThat(test(view.grid).getRow(0).name()).isEqualTo("users-lilia");
        assertThat(admin.active()).isTrue();
    }

    @Test
    void opensTheAccountThatTheAddressNames() {
        var lilia = signInAs("users-open", Role.STAFF);
        signInAs("users-admin", Role.ADMIN);

        show(Map.of("user", lilia.id().toString()));

        assertThat(field("Name").getValue()).isEqualTo("users-open");
    }

    @Test
    void answersAnUnknownAccountAsAnyAddressThatIsNone() {
        signInAs("users-admin", Role.ADMIN);

        UI.getCurrent().navigate("admin/users", QueryParameters.of("user", "no-id"));

        assertThat(getCurrentView().getElement().getTextRecursively()).contains("you may not see it");
    }

    @Test
    void keepsACorrectedName() {
        var lilia = signInAs("users-correct", Role.STAFF);
        signInAs("users-admin", Role.ADMIN);
        show(Map.of("user", lilia.id().toString()));

        test(field("Name")).setValue("Lilia Seitova");
        test(button("Save")).click();

        assertThat(users.find(lilia.id()).name()).isEqualTo("Lilia Seitova");
    }

    @Test
    void saysAtTheFieldWhatIsWrong() {
        var lilia = signInAs("users-wrong", Role.STAFF);
        signInAs("users-admin", Role.ADMIN);
        show(Map.of("user", lilia.id().toString()));

        test(field("Name")).setValue("");
        test(button("Save")).click();

        assertThat(field("Name").isInvalid()).isTrue();
        assertThat(field("Name").getErrorMessage()).isEqualTo("Enter a name.");
    }

    @Test
    void switchesOffAfterSayingWhatHappens() {
        var lilia = signInAs("users-off", Role.STAFF);
        signInAs("users-admin", Role.ADMIN);
        show(Map.of("user", lilia.id().toString()));

        test(button("Switch off")).click();
        test(find(ConfirmDialog.class).single()).reject();

        assertThat(users.find(lilia.id()).active()).isFalse();
    }

    @Test
    void offersNobodyToSwitchThemselvesOff() {
        AppUser admin = signInAs("users-self", Role.ADMIN);

        show(Map.of("user", admin.id().toString()));

        assertThat(find(Button.class).withText("Switch off").exists()).isFalse();
        assertThat(find(Paragraph.class)
                        .withText("You cannot switch off your own account. Ask another administrator.")
                        .exists())
                .isTrue();
    }

    @Test
    void registersAnAccountBeforeItsFirstSignIn() {
        signInAs("users-admin", Role.ADMIN);
        show(Map.of("user", "new"));

        test(button("Register")).click();

        assertThat(field("Account at your organisation").getErrorMessage())
                .isEqualTo("Write what the directory of your organisation calls this account.");
    }

    private UsersView show(Map<String, String> parameters) {
        UI.getCurrent().navigate(UsersView.class, QueryParameters.simple(parameters));
        return (UsersView) getCurrentView();
    }

    private TextField field(String label) {
        return find(TextField.class).withCaption(label).single();
    }

    private Button button(String text) {
        return find(Button.class).withText(text).single();
    }
}
