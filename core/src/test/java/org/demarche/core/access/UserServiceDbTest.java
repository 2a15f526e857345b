package org.demarche.core.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import org.demarche.core.Cast;
import org.demarche.core.DbTest;
import org.demarche.core.base.Refused;
import org.demarche.core.text.Languages;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@DbTest
@RecordApplicationEvents
class UserServiceDbTest {

    private static final NewUser LILIA = new NewUser(
            "lilia",
            "Lilia Seitova",
            "lilia@demarche.example",
            ZoneId.of("Europe/Kyiv"),
            Languages.UKRAINIAN,
            Set.of(Role.STAFF));

    @Autowired
    private ApplicationEvents events;

    @Autowired
    private SignIn signIn;

    @Autowired
    private AppUsers users;

    @Autowired
    private UserService service;

    @Autowired
    private Cast cast;

    @Test
    void registersSomebodyAtTheFirstSignInAndKnowsThemAtTheNext() {
        var first = signIn.admit(LILIA).orElseThrow();
        var second = signIn.admit(LILIA).orElseThrow();

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(users.findById(first.id()).orElseThrow().roles()).containsExactly(Role.STAFF);
    }

    @Test
    void lacksWhoComesWithoutARole() {
        var nobody = new NewUser("x", "X", "x@demarche.example", ZoneId.of("Europe/Kyiv"), Languages.ENGLISH, Set.of());

        assertThat(signIn.admit(nobody)).isEmpty();
    }

    @Test
    void keepsPreferences() {
        var user = signIn.admit(LILIA).orElseThrow();

        user.prefer(new Preferences(Languages.ENGLISH, ZoneId.of("Europe/Warsaw"), Theme.DARK, 7, false));
        users.save(user);

        var kept = users.findById(user.id()).orElseThrow().preferences();
        assertThat(kept.zone()).isEqualTo(ZoneId.of("Europe/Warsaw"));
        assertThat(kept.theme()).isEqualTo(Theme.DARK);
        assertThat(kept.shortcuts()).isFalse();
    }

    @Test
    void changesRolesOnlyAfterARecentSignIn() {
        var lilia = signIn.admit(LILIA).orElseThrow();
        cast.enter("Root", Role.ADMIN);
        cast.provedAt(Instant.EPOCH);
        var email = EmailAddress.of("lilia@demarche.example");

        service.correct(lilia.id(), lilia.version(), "Lilia S.", email, Set.of(Role.STAFF));
        int version = service.find(lilia.id()).version();

        assertThatThrownBy(() ->
                        service.correct(lilia.id(), version, "Lilia S.", email, Set.of(Role.STAFF, Role.COORDINATOR)))
                .isInstanceOf(StepUpNeeded.class);
        assertThat(service.find(lilia.id()).roles()).containsExactly(Role.STAFF);
    }

    @Test
    void registersAndSwitchesOnOnlyAfterARecentSignIn() {
        var lilia = signIn.admit(LILIA).orElseThrow();
        cast.enter("Root", Role.ADMIN);
        service.switchOff(lilia.id(), lilia.version());
        int version = service.find(lilia.id()).version();
        assertThat(events.stream(SwitchedOff.class)).containsExactly(new SwitchedOff(lilia.id()));
        cast.provedAt(Instant.EPOCH);

        assertThatThrownBy(() -> service.switchOn(lilia.id(), version)).isInstanceOf(StepUpNeeded.class);
        assertThatThrownBy(() -> service.register(new NewUser(
                        "newcomer",
                        "Newcomer",
                        "newcomer@demarche.example",
                        ZoneId.of("Europe/Kyiv"),
                        Languages.UKRAINIAN,
                        Set.of(Role.ADMIN))))
                .isInstanceOf(StepUpNeeded.class);
    }

    @Test
    void refusesAnAddressThatIsNone() {
        assertThatThrownBy(() -> EmailAddress.of("lilia@demarche")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> EmailAddress.of("a\r\nBcc: b@c.example")).isInstanceOf(Refused.class);
    }
}
