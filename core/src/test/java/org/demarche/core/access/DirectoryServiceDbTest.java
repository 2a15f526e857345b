package org.demarche.core.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.core.DbTest;
import org.demarche.core.base.Refused;
import org.demarche.core.text.Languages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

@DbTest
class DirectoryServiceDbTest {

    private static final NewUser LILIA = person("lilia", "Lilia Seitova");
    private static final NewUser OLENA = person("olena", "Olena Bondar");

    @Autowired
    private SignIn signIn;

    @Autowired
    private AppUsers users;

    @Autowired
    private JdbcClient jdbc;

    private DirectoryService directory;

    @BeforeEach
    void anOrganisation() {
        var beans = new StaticListableBeanFactory();
        beans.addBean("directory", new Organisation(List.of(LILIA, OLENA)));
        directory = new DirectoryService(beans.getBeanProvider(Directory.class), users, jdbc);
    }

    @Test
    void namesWhoHasNeverSignedIn() {
        signIn.admit(LILIA);

        assertThat(directory.withoutAccount("")).containsExactly(OLENA);
        assertThat(directory.withoutAccount("BOND")).containsExactly(OLENA);
        assertThat(directory.withoutAccount("seitova")).isEmpty();
        assertThat(directory.knowsAnybody()).isTrue();
    }

    @Test
    void namesNobodyWhoseAccountWasSwitchedOff() {
        var lilia = signIn.admit(LILIA).orElseThrow();
        lilia.switchOff();
        users.save(lilia);

        assertThat(directory.withoutAccount("")).containsExactly(OLENA);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> directory.enlist("lilia"))
                .extracting(Refused::key)
                .isEqualTo("refused.directory.switched-off");
    }

    @Test
    void makesTheAccountOnceAndSignInTakesItUp() {
        var enlisted = directory.enlist("olena");

        assertThat(directory.enlist("olena")).isEqualTo(enlisted);
        assertThat(signIn.admit(OLENA).orElseThrow().id()).isEqualTo(enlisted);
        assertThat(users.findById(enlisted).orElseThrow().roles()).containsExactly(Role.STAFF);
    }

    @Test
    void knowsNobodyWhomTheOrganisationDoesNotKnow() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> directory.enlist("mallory"))
                .extracting(Refused::key)
                .isEqualTo("refused.directory.unknown");
    }

    private static NewUser person(String subject, String name) {
        return new NewUser(
                subject,
                name,
                subject + "@demarche.example",
                ZoneId.of("Europe/Kyiv"),
                Languages.UKRAINIAN,
                Set.of(Role.STAFF));
    }

    private record Organisation(List<NewUser> people) implements Directory {

        @Override
        public Optional<Instant> awaySince() {
            return Optional.empty();
        }
    }
}
