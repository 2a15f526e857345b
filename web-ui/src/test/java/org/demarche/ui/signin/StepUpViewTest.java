package org.demarche.ui.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.PasswordField;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.demarche.core.access.Access;
import org.demarche.core.access.Pace;
import org.demarche.core.access.Role;
import org.demarche.core.access.SignedIn;
import org.demarche.core.access.StepUpNeeded;
import org.demarche.core.access.UserId;
import org.demarche.ui.ViewTest;
import org.demarche.ui.form.FormDesk;
import org.demarche.ui.session.DoorNotes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;

class StepUpViewTest extends ViewTest {

    @Autowired
    private Access access;

    @Autowired
    private FormDesk desk;

    @Autowired
    private DoorNotes notes;

    @Autowired
    private Pace pace;

    private final StaticListableBeanFactory beans = new StaticListableBeanFactory();
    private final List<String> done = new ArrayList<>();
    private StepUp stepUp;
    private UserId lilia;

    @BeforeEach
    void aDoorWithPasswords() {
        lilia = signInAs("lilia-steps-up", Role.ADMIN).id();
        navigate(SignInView.class);
        stepUp = new StepUp(
                access,
                beans.getBeanProvider(PasswordAccounts.class),
                new PasswordConfirmation(beans.getBeanProvider(UserDetailsService.class), desk, access, notes, pace),
                beans.getBeanProvider(Confirmation.class));
    }

    @Test
    void doesItAtOnceAfterARecentSignIn() {
        stepUp.then(() -> done.add("deed"));

        assertThat(done).containsExactly("deed");
    }

    @Test
    void asksForThePasswordAndThenDoesIt() {
        passwords();
        signedInLongAgo();

        stepUp.then(() -> done.add("deed"));
        confirmWith("wrong");

        assertThat(done).isEmpty();
        assertThat(find(PasswordField.class).single().getErrorMessage())
                .isEqualTo("The password does not match. Try again.");

        confirmWith("x");

        assertThat(done).containsExactly("deed");
        assertThat(find(Dialog.class).exists()).isFalse();
        access.requireRecentSignIn();
    }

    @Test
    void refusesWhereNobodyCanAsk() {
        signedInLongAgo();

        assertThatExceptionOfType(StepUpNeeded.class).isThrownBy(() -> stepUp.then(() -> done.add("deed")));
        assertThat(done).isEmpty();
    }

    @Test
    void leavesTheQuestionToTheWayToSignIn() {
        beans.addBean("confirmation", (Confirmation) deed -> done.add("asked"));
        signedInLongAgo();

        stepUp.then(() -> done.add("deed"));

        assertThat(done).containsExactly("asked");
    }

    private void passwords() {
        beans.addBean("passwords", (PasswordAccounts) List::of);
        beans.addBean("accounts", (UserDetailsService) login -> new Somebody(lilia, login, Instant.MAX));
    }

    private void signedInLongAgo() {
        var who = new Somebody(lilia, "lilia", Instant.EPOCH);
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(who, null, who.getAuthorities()));
    }

    private void confirmWith(String password) {
        test(find(PasswordField.class).single()).setValue(password);
        test(find(Button.class).withText("Confirm and go on").single()).click();
    }

    private record Somebody(UserId userId, String getUsername, Instant authenticatedAt)
            implements UserDetails, SignedIn {

        @Override
        public Collection<? extends GrantedAuthority> getAuthorities() {
            return List.of(new SimpleGrantedAuthority(Role.ADMIN.authority()));
        }

        @Override
        public String getPassword() {
            return "{noop}x";
        }
    }
}
