package org.demarche.core.campaign;

import org.demarche.core.access.CampaignId;
import org.demarche.core.base.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the stages of campaigns. They are no children of the campaign's row, since cases point at them. */
@Component
@Transactional(noRollbackFor = Refused.class)
public class StageModels {

    private final JdbcClient jdbc;

    StageModels(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** For features that have checked the access already. */
    @Transactional(readOnly = true, noRollbackFor = Refused.class)
    public StageModel of(CampaignId campaign) {
        var stages = jdbc.sql("""
                        select id, position, key, name_en, name_uk, phase, closing
                          from stage
                         where campaign_id = :campaign
                         order by position""")
                .param("campaign", campaign.value())
                .query(Stage.class)
                .list();
        if (stages.isEmpty()) {
            throw Refused.notFound();
        }
        return new StageModel(stages);
    }

    void add(CampaignId campaign, StageModel model) {
        model.stages().forEach(stage -> jdbc.sql("""
                        insert into stage (id, campaign_id, position, key, name_en, name_uk, phase, closing)
                        values (:id, :campaign, :position, :key, :nameEn, :nameUk, :phase, :closing)""")
                .param("id", stage.id().value())
                .param("campaign", campaign.value())
                .param("position", stage.position())
                .param("key", stage.key())
                .param("nameEn", stage.nameEn())
                .param("nameUk", stage.nameUk())
                .param("phase", stage.phase())
                .param("closing", stage.closing())
                .update());
    }
}
