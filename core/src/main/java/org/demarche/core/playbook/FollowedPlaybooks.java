package org.demarche.core.playbook;

import java.util.Optional;
import org.demarche.core.outreach.CaseKey;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which version of the playbook a case follows. */
@Component
class FollowedPlaybooks {

    private final Playbooks playbooks;
    private final JdbcClient jdbc;

    FollowedPlaybooks(Playbooks playbooks, JdbcClient jdbc) {
        this.playbooks = playbooks;
        this.jdbc = jdbc;
    }

    /** The one that it follows; from here on the current one, where it followed none. Empty where the campaign has none. */
    Optional<Playbook> of(CaseKey key) {
        return followed(key).or(() -> {
            var current = playbooks.findFirstByCampaignIdOrderByNumberDesc(key.campaign());
            current.ifPresent(playbook -> follow(key, playbook));
            return current;
        });
    }

    Optional<Playbook> followed(CaseKey key) {
        return jdbc.sql("select playbook_id as value from case_playbook where case_id = :case")
                .param("case", key.id().value())
                .query(PlaybookId.class)
                .optional()
                .flatMap(playbooks::findById);
    }

    /** @param before what it followed once; null where it was none */
    void followAgain(CaseKey key, @Nullable PlaybookId before) {
        if (before == null) {
            jdbc.sql("delete from case_playbook where case_id = :case")
                    .param("case", key.id().value())
                    .update();
        } else {
            follow(key, playbooks.findById(before).orElseThrow());
        }
    }

    void follow(CaseKey key, Playbook playbook) {
        jdbc.sql("""
                        insert into case_playbook (case_id, campaign_id, restricted, playbook_id)
                        values (:case, :campaign, :restricted, :playbook)
                        on conflict (case_id) do update set playbook_id = excluded.playbook_id""")
                .param("case", key.id().value())
                .param("campaign", key.campaign().value())
                .param("restricted", key.restricted())
                .param("playbook", playbook.getId().value())
                .update();
    }
}
