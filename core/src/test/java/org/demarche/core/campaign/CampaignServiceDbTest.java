package org.demarche.core.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.demarche.core.Cast;
import org.demarche.core.DbTest;
import org.demarche.core.access.Access;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.Role;
import org.demarche.core.base.Refused;
import org.demarche.core.text.Bilingual;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@DbTest
class CampaignServiceDbTest {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 18);
    private static final AskText RECOGNISE = new AskText(
            new Bilingual("Recognise the deportation as genocide", "Визнати депортацію геноцидом"),
            new Bilingual("Recognise", "Визнати"),
            true,
            "https://example.org/appeal",
            "");

    @Autowired
    private CampaignService campaigns;

    @Autowired
    private CampaignList list;

    @Autowired
    private TeamList teamList;

    @Autowired
    private AskService asks;

    @Autowired
    private Access access;

    @Autowired
    private Cast cast;

    private CampaignId campaign;

    @BeforeEach
    void aCoordinatorBeginsACampaign() {
        cast.enter("Olena", Role.COORDINATOR);
        campaign = campaigns.create(
                new CreateCampaign("CT44", new Bilingual("Recognition", "Визнання"), Bilingual.NONE, false));
    }

    @Test
    void beginsWithElevenStagesAndItsCreatorAsCoordinator() {
        var stages = campaigns.stages(campaign);

        assertThat(stages.stages()).hasSize(11);
        assertThat(stages.first().key()).isEqualTo("planned");
        assertThat(stages.stage("closed").closing()).isTrue();
        assertThat(teamList.members(campaign)).singleElement().satisfies(member -> {
            assertThat(member.name()).isEqualTo("Olena");
            assertThat(member.role()).isEqualTo(Role.COORDINATOR);
        });
    }

    @Test
    void isListedForItsTeamOnly() {
        assertThat(list.find(access.scope(), false))
                .extracting(CampaignRow::key)
                .containsExactly("CT44");

        cast.enter("Stranger", Role.COORDINATOR);

        assertThat(list.find(access.scope(), false)).isEmpty();
        assertThatThrownBy(() -> campaigns.find(campaign))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.kind()).isEqualTo(Refused.Kind.NOT_FOUND));
    }

    @Test
    void isNotBegunByStaff() {
        cast.enter("Lilia", Role.STAFF);

        assertThatThrownBy(() ->
                        campaigns.create(new CreateCampaign("AB1", new Bilingual("A", "А"), Bilingual.NONE, false)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void keepsItsKeyToItself() {
        assertThatThrownBy(() ->
                        campaigns.create(new CreateCampaign("CT44", new Bilingual("A", "А"), Bilingual.NONE, false)))
                .isInstanceOf(Refused.class)
                .hasMessage("refused.campaign.key-taken");
    }

    @Test
    void refusesAChangeOfWhatSomebodyElseChanged() {
        campaigns.describe(campaign, 0, new Bilingual("One", "Один"), Bilingual.NONE, CampaignPeriod.UNKNOWN, null);

        assertThatThrownBy(() -> campaigns.describe(
                        campaign, 0, new Bilingual("Two", "Два"), Bilingual.NONE, CampaignPeriod.UNKNOWN, null))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.kind()).isEqualTo(Refused.Kind.STALE));
    }

    @Test
    void leavesTheListWhenArchivedAndComesBack() {
        campaigns.archive(campaign, 0);
        assertThat(list.find(access.scope(), false)).isEmpty();

        campaigns.takeUpAgain(campaign, 1);
        assertThat(list.find(access.scope(), false)).hasSize(1);
    }

    @Test
    void keepsItsDaysAndRefusesAnEndBeforeTheBeginning() {
        var name = new Bilingual("One", "Один");
        var period = new CampaignPeriod(MAY, MAY.plusYears(2));

        campaigns.describe(campaign, 0, name, Bilingual.NONE, period, "UA");

        assertThat(campaigns.find(campaign).period()).isEqualTo(period);
        assertThatThrownBy(() -> new CampaignPeriod(MAY, MAY.minusDays(1)))
                .hasMessage("refused.campaign.period.until-before-from");
        assertThatThrownBy(() -> new CampaignPeriod(LocalDate.of(2, 1, 1), null))
                .hasMessage("refused.date.fact");
    }

    @Test
    void isReadOnlyWhileItIsArchived() {
        asks.raise(campaign, RECOGNISE);
        campaigns.archive(campaign, 0);

        assertThat(campaigns.find(campaign).archived()).isTrue();
        assertThatThrownBy(() -> asks.raise(campaign, RECOGNISE)).hasMessage("refused.campaign.archived");
        assertThatThrownBy(() -> campaigns.describe(
                        campaign, 1, new Bilingual("A", "А"), Bilingual.NONE, CampaignPeriod.UNKNOWN, null))
                .hasMessage("refused.campaign.archived");
    }

    @Test
    void numbersItsAsksAndHasOnePrincipalAsk() {
        asks.raise(campaign, RECOGNISE);
        var second = asks.raise(campaign, RECOGNISE);

        asks.becomePrincipal(second, 0);

        assertThat(asks.of(campaign)).extracting(Ask::number).containsExactly(1, 2);
        assertThat(asks.of(campaign)).extracting(Ask::principal).containsExactly(false, true);
        assertThatThrownBy(() -> asks.archive(second, 1)).hasMessage("refused.ask.principal");
    }
}
