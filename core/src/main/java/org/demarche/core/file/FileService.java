package org.demarche.core.file;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import org.demarche.core.access.Access;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.Needs;
import org.demarche.core.access.Right;
import org.demarche.core.base.Refused;
import org.demarche.core.sql.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Stores files and finds them again. Whether a file of a case may be opened is decided where cases are known. */
@Service
@Needs(Right.READ_CAMPAIGNS)
public class FileService {

    /** The largest file in megabytes. */
    public static final int MEGABYTES = FileStore.MEGABYTES;

    /** What every file is served as until its content is looked at. */
    private static final String MEDIA_TYPE = "application/octet-stream";

    private final FileStore store;
    private final JdbcClient jdbc;
    private final Access access;
    private final Clock clock;
    private final TransactionOperations transactions;

    FileService(FileStore store, JdbcClient jdbc, Access access, Clock clock, TransactionOperations transactions) {
        this.transactions = transactions;
        this.store = store;
        this.jdbc = jdbc;
        this.access = access;
        this.clock = clock;
    }

    /** Takes the bytes in before anything is asked of the database, so that no connection waits for an upload. */
    @Needs(Right.WORK_ON_CASES)
    public FileId store(String name, InputStream content) {
        var fileName = new FileName(name);
        var written = store.write(content);
        var id = FileId.create();
        transactions.executeWithoutResult(_ -> insert(id, fileName, written));
        return id;
    }

    private void insert(FileId id, FileName name, FileStore.Written written) {
        jdbc.sql("""
                        insert into stored_file (id, sha256, name, media_type, size, stored_by, stored_at)
                        values (:id, :sha256, :name, :mediaType, :size, :by, :at)""")
                .param("id", id.value())
                .param("sha256", written.sha256())
                .param("name", name.text())
                .param("mediaType", MEDIA_TYPE)
                .param("size", written.size())
                .param("by", access.user().value())
                .param("at", Sql.at(clock.instant()))
                .update();
    }

    /**
     * Gives a file to a case; for features that have asked for the case already.
     *
     * @throws Refused not found, when it is somebody else's or belongs to a case
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void attach(FileId id, CaseId caseId, CampaignId campaign, boolean restricted) {
        int attached = jdbc.sql("""
                        update stored_file
                           set case_id = :case, campaign_id = :campaign, restricted = :restricted
                         where id = :id
                           and case_id is null
                           and stored_by = :user""")
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

    /** @throws Refused not found */
    @Transactional(readOnly = true)
    public StoredFile find(FileId id) {
        return jdbc.sql("""
                        select id, sha256, name, media_type, size, case_id, campaign_id, stored_by, stored_at
                          from stored_file
                         where id = :id""")
                .param("id", id.value())
                .query(StoredFile.class)
                .optional()
                .orElseThrow(Refused::notFound);
    }

    /** Where the bytes lie. */
    public Path content(StoredFile file) {
        return store.path(file.sha256());
    }
}
