package org.demarche.core.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.demarche.core.Cast;
import org.demarche.core.DbTest;
import org.demarche.core.access.Role;
import org.demarche.core.access.UserId;
import org.demarche.core.bell.BellService;
import org.demarche.core.bell.NoticeRow;
import org.demarche.core.bell.RingKind;
import org.demarche.core.outreach.Scene;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DbTest
class DelegateServiceDbTest {

    @Autowired
    private DelegateService delegates;

    @Autowired
    private BellService bell;

    @Autowired
    private Scene scene;

    @Autowired
    private Cast cast;

    @Autowired
    private Clock clock;

    private LocalDate today;

    @BeforeEach
    void aTeam() {
        scene.set();
        today = LocalDate.now(clock.withZone(ZoneId.of("Europe/Kyiv")));
        scene.asLilia();
    }

    @Test
    void isKeptUntilItsLastDayAndGivenUp() {
        delegates.name(new Delegation(scene.maksym(), today, today.plusDays(3)));
        var wanted = new Delegation(scene.maksym(), today.plusDays(1), today.plusDays(7));
        delegates.name(wanted);
        assertThat(delegates.mine()).contains(wanted);

        delegates.giveUp();

        assertThat(delegates.mine()).isEmpty();
    }

    @Test
    void whoeverIsNamedAndWhoeverIsNotAnyMoreIsTold() {
        var week = new Delegation(scene.maksym(), today, today.plusDays(6));
        delegates.name(week);
        delegates.name(week); // says nothing new
        delegates.name(new Delegation(scene.olena(), today, today.plusDays(6)));
        delegates.giveUp();

        scene.asMaksym();
        assertThat(rung()).containsExactly(RingKind.STANDS_IN_NO_MORE, RingKind.STANDS_IN);
        assertThat(notices().getLast().details())
                .containsEntry("from", today.toString())
                .containsEntry("until", today.plusDays(6).toString());
        scene.asCoordinator();
        assertThat(rung()).containsExactly(RingKind.STANDS_IN_NO_MORE, RingKind.STANDS_IN);
    }

    @Test
    void theDelegateSeesForWhomAndNobodyElseDoes() {
        delegates.name(new Delegation(scene.maksym(), today, today.plusDays(3)));

        scene.asMaksym();
        assertThat(delegates.standingInFor()).containsExactly(new StandIn("Lilia", today, today.plusDays(3)));
        assertThat(delegates.mine()).isEmpty();
        delegates.giveUp();

        cast.enter("Refat", Role.STAFF);
        assertThat(delegates.standingInFor()).isEmpty();

        scene.asLilia();
        assertThat(delegates.mine()).isPresent();
    }

    @Test
    void isSomebodyElseOfATeamOfTheirs() {
        assertThat(delegates.colleagues())
                .extracting(PossibleDelegate::name)
                .contains("Maksym", "Olena")
                .doesNotContain("Lilia", "Stranger");
        assertRefused("to.yourself", scene.lilia(), today, today);
        assertRefused("to.no-access", scene.stranger(), today, today);
    }

    @Test
    void isForDaysThatCome() {
        assertThatThrownBy(() -> new Delegation(scene.maksym(), today, today.minusDays(1)))
                .hasMessage("refused.reminder.delegate.until.before-from");
        assertRefused("until.past", scene.maksym(), today.minusDays(3), today.minusDays(1));
        assertRefused("until.too-far", scene.maksym(), today, today.plusYears(1).plusDays(1));
    }

    private void assertRefused(String why, UserId to, LocalDate from, LocalDate until) {
        assertThatThrownBy(() -> delegates.name(new Delegation(to, from, until)))
                .hasMessage("refused.reminder.delegate." + why);
    }

    /** The newest first. */
    private List<RingKind> rung() {
        return notices().stream().map(NoticeRow::kind).toList();
    }

    private List<NoticeRow> notices() {
        return bell.find(0, 10, Locale.ENGLISH);
    }
}
