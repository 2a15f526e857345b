package org.demarche.core.file;

import java.time.Clock;
import java.time.Duration;
import org.demarche.core.access.Access;
import org.demarche.core.access.Action;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.CaseId;
import org.demarche.core.base.Refused;
import org.demarche.core.sql.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rows of files, written in short transactions of their own: none is open while bytes move. */
@Component
class FileBooks {

    private static final Duration DAY = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Access access;
    private final Clock clock;
    private final Removals removals;

    FileBooks(JdbcClient jdbc, Access access, Clock clock, Removals removals) {
        this.jdbc = jdbc;
        this.access = access;
        this.clock = clock;
        this.removals = removals;
    }

    /** @throws Refused when somebody has brought many files that they gave to no case */
    @Transactional(readOnly = true)
    public void requireRoom() {
        long loose = jdbc.sql("""
                        select count(*)
                          from stored_file
                         where stored_by = :by
                           and case_id is null
                           and stored_at > :since""")
                .param("by", access.user().value())
                .param("since", Sql.at(clock.instant().minus(DAY)))
                .query(Long.class)
                .single();
        if (loose >= Limits.LOOSE_FILES) {
            throw new Refused("refused.file.many-loose", Limits.LOOSE_FILES);
        }
    }

    /**
     * From here on the bytes stay, whoever wanted to remove them.
     *
     * @throws Refused when they are being removed at this moment
     */
    @Transactional
    public FileId enter(FileName name, FileType type, Arrived file) {
        removals.requireNone(file.sha256());
        var id = FileId.create();
        jdbc.sql("""
                        insert into stored_file (id, sha256, name, media_type, size, stored_by, stored_at)
                        values (:id, :sha256, :name, :mediaType, :size, :by, :at)""")
                .param("id", id.value())
                .param("sha256", file.sha256())
                .param("name", name.text())
                .param("mediaType", type.mediaType())
                .param("size", file.size())
                .param("by", access.user().value())
                .param("at", Sql.at(clock.instant()))
                .update();
        return id;
    }

    /** The bytes could not be kept. */
    @Transactional
    public void strike(FileId id) {
        jdbc.sql("delete from stored_file where id = :id and case_id is null")
                .param("id", id.value())
                .update();
    }

    /** Within the transaction of the feature that asks. */
    void attach(FileId id, CaseId caseId, CampaignId campaign, boolean restricted) {
        access.scope().require(Action.LOG, campaign);
        requireRoomIn(caseId);
        int attached = jdbc.sql("""
                        update stored_file f
                           set case_id = c.id, campaign_id = c.campaign_id, restricted = c.restricted
                          from outreach_case c
                         where f.id = :id
                           and f.case_id is null
                           and f.stored_by = :user
                           and c.id = :case
                           and c.campaign_id = :campaign
                           and c.restricted = :restricted""")
                .param("case", caseId.value())
                .param("campaign", campaign.value())
                .param("restricted", restricted)
                .param("id", id.value())
                .param("user", access.user().value())
                .update();
        if (attached == 0) {
            throw Refused.notFound();
        }
    }

    private void requireRoomIn(CaseId caseId) {
        long files = jdbc.sql("select count(*) from stored_file where case_id = :case")
                .param("case", caseId.value())
                .query(Long.class)
                .single();
        if (files >= Limits.FILES_OF_A_CASE) {
            throw new Refused("refused.file.many-of-case", Limits.FILES_OF_A_CASE);
        }
    }

    /** @throws Refused not found */
    @Transactional(readOnly = true)
    public StoredFile find(FileId id) {
        return jdbc.sql("""
                        select id, sha256, name, media_type, size, case_id, campaign_id,
                               restricted or sealed as restricted, stored_by, stored_at
                          from stored_file
                         where id = :id""")
                .param("id", id.value())
                .query(StoredFile.class)
                .optional()
                .filter(file -> file.campaignId() == null || access.scope().allows(Action.READ, file.campaignId()))
                .orElseThrow(Refused::notFound);
    }
}
