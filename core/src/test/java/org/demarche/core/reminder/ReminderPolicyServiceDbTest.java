package org.demarche.core.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.demarche.core.Cast;
import org.demarche.core.DbTest;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.Role;
import org.demarche.core.base.Refused;
import org.demarche.core.campaign.CampaignService;
import org.demarche.core.campaign.CreateCampaign;
import org.demarche.core.text.Bilingual;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DbTest
class ReminderPolicyServiceDbTest {

    private static final ReminderPolicy SELDOM = new ReminderPolicy(
            new Occasions(Set.of(DueKind.RESPONSE), Set.of(1, 14), 7),
            new Delivery(MailForm.SINGLE, DigestDays.FRIDAY, new QuietHours(20, 7)));
    private static final Escalation LATER = new Escalation(9, 20);

    @Autowired
    private ReminderPolicyService policies;

    @Autowired
    private CampaignService campaigns;

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
    void theProductsPolicyCountsUntilSomebodySetsAnother() {
        assertThat(policies.mine().own()).isFalse();
        assertThat(policies.of(campaign).areOfTheProduct()).isTrue();
        assertThat(policies.of(campaign).policy())
                .isEqualTo(policies.mine().policy())
                .isEqualTo(new ReminderPolicy(
                        new Occasions(Set.of(DueKind.values()), Set.of(7, 1), 3),
                        new Delivery(MailForm.DIGEST, DigestDays.EVERY_DAY, QuietHours.NONE)));
        assertThat(policies.of(campaign).escalation()).isEqualTo(new Escalation(5, 10));
    }

    @Test
    void aPersonsPolicyIsKeptAndGivenUp() {
        policies.prefer(SELDOM);
        policies.prefer(SELDOM.with(SELDOM.delivery()));
        assertThat(policies.mine()).isEqualTo(new OwnReminders(true, SELDOM));

        policies.followCampaigns();

        assertThat(policies.mine().own()).isFalse();
    }

    @Test
    void oneOfTwoCoordinatorsSetsTheCampaignsAndTheOtherIsTold() {
        int read = policies.of(campaign).version();
        policies.agree(campaign, read, SELDOM, LATER);

        assertThat(policies.of(campaign)).isEqualTo(new CampaignReminders(1, SELDOM, LATER));
        assertThatThrownBy(() -> policies.agree(campaign, read, SELDOM, new Escalation(1, 2)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.kind()).isEqualTo(Refused.Kind.STALE));
    }

    @Test
    void nobodySeesOrChangesThePolicyOfSomebodyElse() {
        policies.prefer(SELDOM);

        cast.enter("Niyara", Role.COORDINATOR);

        assertThat(policies.mine().own()).isFalse();
        policies.followCampaigns();
        assertThatThrownBy(() -> policies.of(campaign)).isInstanceOf(Refused.class);
    }
}
