package org.demarche.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.Application;
import org.demarche.core.access.AppUser;
import org.demarche.core.access.NewUser;
import org.demarche.core.access.Role;
import org.demarche.core.access.SignIn;
import org.demarche.core.text.Languages;
import org.demarche.testing.WithDatabase;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/** A view without a browser, on one Spring context and one database for all of them: tests bring their own rows. */
@WithDatabase
@SpringBootTest(classes = Application.class)
public abstract class ViewTest extends SpringBrowserlessTest {

    @Autowired
    private SignIn door;

    /**
     * Another Spring context may have put its own holder in place; guards look into the one of theirs. Done while the test is
     * wired, before the window is made.
     */
    @Autowired
    void holdTheSignInWhereThisContextLooks(SecurityContextHolderStrategy holder) {
        SecurityContextHolder.setContextHolderStrategy(holder);
    }

    /** Signs in somebody with these roles, as the identity provider would; the window speaks English. */
    protected AppUser signInAs(String subject, Role... roles) {
        var user = door.admit(new NewUser(
                        subject,
                        subject,
                        subject + "@demarche.example",
                        ZoneId.of("Europe/Kyiv"),
                        Languages.ENGLISH,
                        Set.of(roles)))
                .orElseThrow();
        become(user);
        return user;
    }

    protected void become(AppUser user) {
        become(user, new TestPrincipal(user.id()));
    }

    /** The same person, whose proof of who they are is old by now. */
    protected void provedLongAgo(AppUser user) {
        become(user, new TestPrincipal(user.id(), Instant.EPOCH));
    }

    private static void become(AppUser user, TestPrincipal principal) {
        var authorities = user.roles().stream()
                .map(role -> new SimpleGrantedAuthority(role.authority()))
                .collect(Collectors.toSet());
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(principal, null, authorities));
        UI.getCurrent().setLocale(user.preferences().language());
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }
}
