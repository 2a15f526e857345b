package org.demarche.demo.play;

import java.util.HashMap;
import java.util.Map;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.UserId;
import org.demarche.core.campaign.CampaignRow;
import org.demarche.core.outreach.DispatchId;
import org.demarche.demo.DemoClock;
import org.demarche.demo.account.Acting;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Plays both campaigns of the demo, each in one transaction: after a crash it is there as a whole or not at all. A campaign
 * that stands is left alone.
 */
@Component
@Profile("demo")
@EnableConfigurationProperties(Theatre.Settings.class)
public class Theatre {

    private static final int DAYS_BEFORE = 200;

    private final Founding founding;
    private final Ensemble ensemble;
    private final Repertoire repertoire;
    private final Acting acting;
    private final DemoClock clock;
    private final Settings settings;

    Theatre(
            Founding founding,
            Ensemble ensemble,
            Repertoire repertoire,
            Acting acting,
            DemoClock clock,
            Settings settings) {
        this.founding = founding;
        this.ensemble = ensemble;
        this.repertoire = repertoire;
        this.acting = acting;
        this.clock = clock;
        this.settings = settings;
    }

    public void play(Map<String, UserId> users) {
        play(Production.RECOGNITION, users);
        play(Production.EXAMPLE, users);
    }

    /** The real campaign, to be asked by somebody in its team. */
    public CampaignId recognition() {
        return repertoire.find(Production.RECOGNITION).map(CampaignRow::id).orElseThrow();
    }

    private void play(Production production, Map<String, UserId> users) {
        acting.as(production.coordinator(), () -> repertoire.once(production, () -> perform(production, users)));
    }

    private void perform(Production production, Map<String, UserId> users) {
        var calendar = Calendar.at(clock.instant());
        var beginning = calendar.today().minusDays(DAYS_BEFORE);
        var begun = clock.at(calendar.moment(beginning, "08:00"), () -> founding.begin(production, users, beginning));
        var scene = new Scene(production, begun, users, calendar, settings.language());
        var script = new Script();
        ensemble.write(script, scene, new HashMap<CaseId, DispatchId>());
        script.play(clock, acting);
    }

    /** @param language of what the invented people write: en or uk */
    @ConfigurationProperties("demarche.demo")
    record Settings(@DefaultValue("en") String language) {}
}
