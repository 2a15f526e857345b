package org.demarche.demo.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.router.QueryParameters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.core.access.NewUser;
import org.demarche.core.access.Role;
import org.demarche.core.access.SignIn;
import org.demarche.core.sql.Slice;
import org.demarche.core.text.Languages;
import org.demarche.demo.account.DemoPrincipal;
import org.demarche.testing.WithDatabase;
import org.demarche.ui.signin.PasswordAccounts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

@WithDatabase
@SpringBootTest
class DeliveredViewTest extends SpringBrowserlessTest {

    private static final String MAIL = """
            From: office@demarche.example
            To: %s
            Subject: %s
            Message-ID: <1@demarche.example>
            Date: Tue, 24 Nov 2026 08:00:00 +0200
            Content-Type: text/plain; charset=utf-8

            Call the registry
            """;

    @Autowired
    private SignIn door;

    @Autowired
    private DeliveredMail mail;

    @Autowired
    void holdTheSignInWhereThisContextLooks(SecurityContextHolderStrategy holder) {
        SecurityContextHolder.setContextHolderStrategy(holder);
    }

    @Test
    void listsWhatArrivedNewestFirst() throws IOException {
        deliver("lilia@demarche.example", "One thing for Tuesday");
        deliver("olena@demarche.example", "Two things for Tuesday");
        signIn(Role.ADMIN);

        var view = navigate(DeliveredView.class);

        assertThat(test(view.grid).getRow(0).subject()).isEqualTo("Two things for Tuesday");
        assertThat(test(view.grid).getRow(1).recipient()).isEqualTo("lilia@demarche.example");
    }

    @Test
    void opensAMessageByItsAddress() throws IOException {
        deliver("lilia@demarche.example", "To be read");
        signIn(Role.ADMIN);
        var newest = mail.find(Slice.FIRST_FIFTY).getFirst();

        UI.getCurrent().navigate(DeliveredView.class, QueryParameters.simple(Map.of("mail", newest.id())));

        assertThat(find(Pre.class).single().getText()).contains("Call the registry");
        assertThat(find(IFrame.class).all()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ADMIN")
    void doesNotExistForOtherRoles(Role role) {
        signIn(role);

        UI.getCurrent().navigate(DeliveredView.PATH);

        assertThat(getCurrentView().getClass().getPackageName()).isEqualTo("org.demarche.ui.error");
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    private void deliver(String recipient, String subject) throws IOException {
        mail.keep(
                recipient,
                MAIL.formatted(recipient, subject).replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    private void signIn(Role role) {
        var login = "delivered-" + role.name();
        var user = door.admit(new NewUser(
                        login,
                        login,
                        login + "@demarche.example",
                        ZoneId.of("Europe/Kyiv"),
                        Languages.ENGLISH,
                        Set.of(role)))
                .orElseThrow();
        var principal = new DemoPrincipal(user.id(), login, user.roles(), Instant.MAX);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities()));
        UI.getCurrent().setLocale(Languages.ENGLISH);
    }

    /** The product and the screen of its mailboxes, without the play of the demo. */
    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @AutoConfigurationPackage(basePackages = {"org.demarche.core", "org.demarche.ui", "org.demarche.demo.mail"})
    @ComponentScan({"org.demarche.core", "org.demarche.ui", "org.demarche.demo.mail"})
    static class Mailboxes {

        @Bean
        DeliveredMail mailboxes() {
            try {
                return DeliveredMail.in(Files.createTempDirectory("mail"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Bean
        PasswordAccounts passwords() {
            return List::of;
        }
    }
}
