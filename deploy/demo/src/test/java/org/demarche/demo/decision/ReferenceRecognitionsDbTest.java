package org.demarche.demo.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.demarche.core.access.Access;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.Scope;
import org.demarche.core.access.Turns;
import org.demarche.core.campaign.AskService;
import org.demarche.core.campaign.AskText;
import org.demarche.core.campaign.CampaignPeriod;
import org.demarche.core.campaign.CampaignService;
import org.demarche.core.campaign.CreateCampaign;
import org.demarche.core.decision.CountedAct;
import org.demarche.core.decision.CountingRule;
import org.demarche.core.decision.PastAttempt;
import org.demarche.core.decision.RecognitionFilter;
import org.demarche.core.decision.RecognitionList;
import org.demarche.core.decision.RecognitionRow;
import org.demarche.core.decision.RecognitionService;
import org.demarche.core.decision.RecognitionSort;
import org.demarche.core.decision.Verdict;
import org.demarche.core.outreach.InitiativeEnding;
import org.demarche.core.sql.Slice;
import org.demarche.core.text.Bilingual;
import org.demarche.core.text.Languages;
import org.demarche.demo.account.Acting;
import org.demarche.demo.account.DemoPeople;
import org.demarche.demo.register.ReferenceInstitutions;
import org.demarche.testing.WithDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.annotation.Transactional;

@WithDatabase
@SpringBootTest
@Transactional
class ReferenceRecognitionsDbTest {

    @Autowired
    private ReferenceRecognitions recognitions;

    @Autowired
    private ReferenceInstitutions institutions;

    @Autowired
    private CampaignService campaigns;

    @Autowired
    private AskService asks;

    @Autowired
    private CountingRule rule;

    @Autowired
    private RecognitionService register;

    @Autowired
    private RecognitionList list;

    @Autowired
    private Access access;

    @Autowired
    private DemoPeople people;

    @Autowired
    private Acting acting;

    @Test
    void makesSevenStatesAndEightChambersOfWhichUkraineIsAChamberOnly() {
        loaded((scope, campaign) -> {
            var count = rule.count(scope, campaign, Languages.ENGLISH);

            assertThat(count.states()).isEqualTo(7);
            assertThat(count.chambers()).isEqualTo(8);
            assertThat(count.countries()).containsExactlyInAnyOrder("UA", "LV", "LT", "CA", "PL", "EE", "CZ", "NL");
            assertThat(count.acts())
                    .filteredOn(act -> act.verdict() != Verdict.STATE)
                    .extracting(CountedAct::country)
                    .containsExactly("UA");
        });
    }

    @Test
    void keepsWhatIsNotKnownUnknown() {
        loaded((scope, campaign) -> {
            var rows = find(scope, campaign, RecognitionFilter.Kind.COUNTED);

            assertThat(row(rows, "CZ").votesFor()).isEqualTo(70);
            assertThat(row(rows, "CZ").disputed()).isTrue();
            assertThat(row(rows, "CZ").reports()).isEqualTo(3);
            assertThat(row(rows, "CZ").seats()).isNull();
            assertThat(row(rows, "EE").against()).isNull();
            assertThat(row(rows, "EE").seats()).isEqualTo(101);
            assertThat(row(rows, "LV").votesFor()).isNull();
            assertThat(find(scope, campaign, RecognitionFilter.Kind.SUPPORTIVE)).hasSize(4);
        });
    }

    @Test
    void knowsThatCanadaNeededTwoAttempts() {
        loaded((scope, campaign) -> {
            var canada = row(find(scope, campaign, RecognitionFilter.Kind.COUNTED), "CA");

            assertThat(register.find(canada.id()).facts().way().attempts())
                    .extracting(attempt -> attempt.title().en(), PastAttempt::ending)
                    .containsExactly(
                            tuple("Bill C-306", InitiativeEnding.DEFEATED),
                            tuple("Motion of May 2022", InitiativeEnding.ADOPTED));
        });
    }

    @Test
    void loadsOnceOnly() {
        loaded((scope, campaign) -> {
            recognitions.load(campaign);

            assertThat(list.count(scope, RecognitionFilter.NONE, Languages.ENGLISH))
                    .isEqualTo(12);
        });
    }

    private void loaded(Check check) {
        Turns.taking(() -> {
            people.register();
            acting.as("coordinator", () -> load(check));
        });
    }

    private void load(Check check) {
        institutions.load();
        var campaign = campaigns.create(new CreateCampaign(
                "RR44", new Bilingual("Recognition", "Визнання"), Bilingual.NONE, CampaignPeriod.UNKNOWN, false, "UA"));
        var recognise = new Bilingual("Recognise", "Визнати");
        asks.raise(campaign, new AskText(recognise, recognise, false, "", ""));
        var first = asks.of(campaign).getFirst();
        if (!first.principal()) {
            asks.becomePrincipal(first.id(), first.version());
        }
        recognitions.load(campaign);
        check.on(access.scope().within(campaign), campaign);
    }

    private List<RecognitionRow> find(Scope scope, CampaignId campaign, RecognitionFilter.Kind kind) {
        var filter = RecognitionFilter.NONE.in(campaign).withKind(kind);
        return list.find(scope, filter, RecognitionSort.NEWEST, Slice.FIRST_FIFTY, Languages.ENGLISH);
    }

    private static RecognitionRow row(List<RecognitionRow> rows, String country) {
        return rows.stream()
                .filter(row -> country.equals(row.country()))
                .findFirst()
                .orElseThrow();
    }

    private interface Check {

        void on(Scope scope, CampaignId campaign);
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @AutoConfigurationPackage(basePackages = "org.demarche.core")
    @ComponentScan({
        "org.demarche.core",
        "org.demarche.demo.register",
        "org.demarche.demo.account",
        "org.demarche.demo.decision"
    })
    static class Loading {}
}
