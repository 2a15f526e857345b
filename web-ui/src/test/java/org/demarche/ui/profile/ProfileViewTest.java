package org.demarche.ui.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import org.demarche.core.access.Role;
import org.demarche.core.access.Theme;
import org.demarche.core.access.UserService;
import org.demarche.core.reminder.MailForm;
import org.demarche.core.reminder.ReminderPolicyService;
import org.demarche.ui.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ProfileViewTest extends ViewTest {

    @Autowired
    private UserService users;

    @Autowired
    private ReminderPolicyService policies;

    @Test
    void keepsEachChoiceAtOnce() {
        signInAs("profile-keeps", Role.STAFF);
        navigate(ProfileView.class);

        test(hour()).selectItem("07:00");
        test(find(Button.class).withText("Dark").single()).click();
        test(find(Checkbox.class).withCaption("Single-letter keys").single()).click();

        var kept = users.me().preferences();
        assertThat(kept.digestHour()).isEqualTo(7);
        assertThat(kept.theme()).isEqualTo(Theme.DARK);
        assertThat(kept.shortcuts()).isFalse();
    }

    @Test
    void takesAChoiceBack() {
        signInAs("profile-undo", Role.STAFF);
        navigate(ProfileView.class);
        test(find(Button.class).withText("Dark").single()).click();

        test(find(Button.class).withText("Undo").single()).click();

        assertThat(users.me().preferences().theme()).isEqualTo(Theme.SYSTEM);
    }

    @Test
    void saysWhatARoleMeans() {
        signInAs("profile-role", Role.LEADERSHIP);

        var view = navigate(ProfileView.class);

        assertThat(view.getElement().getTextRecursively()).contains("Reads everything of their campaigns");
    }

    @Test
    void isRemindedTheirOwnWayAndAsCampaignsHaveItAgain() {
        signInAs("profile-reminders", Role.STAFF);
        var view = navigate(ProfileView.class);

        test(find(Button.class).withText("My own way").single()).click();
        test(find(Button.class).withText("One mail for each").single()).click();

        assertThat(policies.mine().own()).isTrue();
        assertThat(policies.mine().policy().delivery().form()).isEqualTo(MailForm.SINGLE);
        assertThat(view.getElement().getTextRecursively())
                .contains("Each thing in a mail of its own, every day, at 08:00; what comes up after that, at once.");

        test(find(Button.class).withText("As each campaign has it").single()).click();

        assertThat(policies.mine().own()).isFalse();
    }

    @SuppressWarnings("unchecked")
    private Select<Integer> hour() {
        return find(Select.class).withCaption("E-mail at").single();
    }
}
