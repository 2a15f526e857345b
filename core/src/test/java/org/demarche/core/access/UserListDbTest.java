package org.demarche.core.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.Set;
import org.demarche.core.DbTest;
import org.demarche.core.sql.Slice;
import org.demarche.core.text.Languages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;

@DbTest
@WithMockUser(roles = "ADMIN")
class UserListDbTest {

    @Autowired
    private UserList list;

    @Autowired
    private SignIn signIn;

    @Autowired
    private AppUsers users;

    @BeforeEach
    void threePeople() {
        signIn.admit(person("xa-arsen", "Арсен Бекіров", Role.STAFF));
        signIn.admit(person("xa-olena", "Olena Kravets", Role.COORDINATOR, Role.STAFF));
        users.save(AppUser.register(UserId.create(), person("xa-sevil", "Sevil Aliyeva", Role.LEADERSHIP)));
    }

    @Test
    void findsByPartOfTheNameInAnyCase() {
        assertThat(list.find(UserFilter.NONE.withText("БЕКІР"), UserSort.NAME, false, Slice.FIRST_FIFTY))
                .extracting(UserRow::subject)
                .containsExactly("xa-arsen");
    }

    @Test
    void takesAPercentSignAsWhatItIs() {
        assertThat(list.count(UserFilter.NONE.withText("%"))).isZero();
    }

    @Test
    void narrowsByRole() {
        var staff = UserFilter.NONE.withText("xa-").withRole(Role.STAFF);

        assertThat(list.find(staff, UserSort.NAME, true, Slice.FIRST_FIFTY))
                .extracting(UserRow::name)
                .containsExactlyInAnyOrder("Арсен Бекіров", "Olena Kravets");
        assertThat(list.count(staff)).isEqualTo(2);
    }

    @Test
    void tellsWhoWasNeverSeenAndWhichRolesTheyHave() {
        var row = list.find(UserFilter.NONE.withText("xa-sevil"), UserSort.LAST_SEEN, false, Slice.FIRST_FIFTY)
                .getFirst();

        assertThat(row.lastSeenAt()).isNull();
        assertThat(row.roles()).containsExactly(Role.LEADERSHIP);
        assertThat(row.active()).isTrue();
    }

    @Test
    void leavesOutWhoIsSwitchedOff() {
        var sevil = users.findBySubject("xa-sevil").orElseThrow();
        sevil.switchOff();
        users.save(sevil);

        assertThat(list.count(UserFilter.NONE.withText("xa-").withActive(true))).isEqualTo(2);
        assertThat(list.count(UserFilter.NONE.withText("xa-").withActive(false)))
                .isOne();
    }

    @Test
    @WithMockUser(roles = {"STAFF", "COORDINATOR", "LEADERSHIP"})
    void isForAdministratorsOnly() {
        assertThatThrownBy(() -> list.count(UserFilter.NONE)).isInstanceOf(AccessDeniedException.class);
    }

    private static NewUser person(String subject, String name, Role... roles) {
        return new NewUser(
                subject,
                name,
                subject + "@demarche.example",
                ZoneId.of("Europe/Kyiv"),
                Languages.ENGLISH,
                Set.of(roles));
    }
}
