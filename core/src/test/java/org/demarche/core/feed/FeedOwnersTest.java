package org.demarche.core.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.core.access.Directory;
import org.demarche.core.access.InAbsence;
import org.demarche.core.access.NewUser;
import org.demarche.core.access.Role;
import org.demarche.core.access.UserId;
import org.demarche.core.text.Languages;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class FeedOwnersTest {

    private static final FeedSettings ON = new FeedSettings(true);
    private static final Instant MORNING = Instant.parse("2026-11-24T08:00:00Z");

    private final StaticListableBeanFactory beans = new StaticListableBeanFactory();
    private final Claimed feed = new Claimed(
            FeedId.create(), UserId.create(), "lilia", "uk", Set.of(Role.STAFF), null, null, false, MORNING, null);

    @Test
    void haveTheRolesOfTheirLastSignInWhereNobodyTellsBetter() {
        assertThat(roles()).contains(Set.of(Role.STAFF));
    }

    @Test
    void haveTheRolesThatTheIdentityProviderTells() {
        tells(List.of(person("lilia", Role.LEADERSHIP), person("maksym", Role.STAFF)), null);

        assertThat(roles()).contains(Set.of(Role.LEADERSHIP));
    }

    @Test
    void areNobodyWhenTheIdentityProviderDoesNotKnowThem() {
        tells(List.of(person("maksym", Role.STAFF)), null);

        assertThat(roles()).isEmpty();
    }

    @Test
    void areNobodyWhileTheIdentityProviderHasNotTold() {
        tells(List.of(), MORNING);

        assertThat(roles()).isEmpty();
    }

    @Test
    void haveNoFeedWithoutARoleThatReadsCampaigns() {
        tells(List.of(person("lilia", Role.ADMIN)), null);

        assertThat(roles()).isEmpty();
    }

    @Test
    void haveNoFeedWhereFeedsAreSwitchedOff() {
        assertThat(owners(new FeedSettings(false)).now(feed)).isEmpty();
    }

    private Optional<Set<Role>> roles() {
        return owners(ON).now(feed).map(InAbsence::ceiling);
    }

    private FeedOwners owners(FeedSettings settings) {
        return new FeedOwners(settings, beans.getBeanProvider(Directory.class));
    }

    private void tells(List<NewUser> people, @Nullable Instant away) {
        beans.addBean("directory", new Told(people, away));
    }

    private static NewUser person(String subject, Role role) {
        return new NewUser(
                subject,
                subject,
                subject + "@demarche.example",
                ZoneId.of("Europe/Kyiv"),
                Languages.ENGLISH,
                Set.of(role));
    }

    private record Told(List<NewUser> people, @Nullable Instant away) implements Directory {

        @Override
        public Optional<Instant> awaySince() {
            return Optional.ofNullable(away);
        }
    }
}
