package org.demarche.core.file;

import java.time.Instant;
import java.util.List;
import org.demarche.core.base.Refused;
import org.demarche.core.sql.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decides between who brings bytes and who removes the same. Both ask under one lock of the database, which is held for a row
 * and not for the bytes: either the row stands first and the bytes stay, or the removal is written down first and whoever brings
 * them is asked to wait until it is over.
 */
@Component
class Removals {

    private final JdbcClient jdbc;

    Removals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Within the transaction that writes a row for the bytes.
     *
     * @throws Refused when they are being removed
     */
    void requireNone(String sha256) {
        takeTurn(sha256);
        boolean removed = jdbc.sql("select exists (select from file_removal where sha256 = :sha256)")
                .param("sha256", sha256)
                .query(Boolean.class)
                .single();
        if (removed) {
            throw new Refused("refused.file.being-removed");
        }
    }

    /** @return whether the bytes may be removed: no row names them, and nobody else is at it */
    @Transactional
    public boolean begin(String sha256, Instant now) {
        takeTurn(sha256);
        int begun =
                jdbc.sql("""
                        insert into file_removal (sha256, begun_at)
                        select :sha256, :now
                         where not file_is_wanted(:sha256)
                        on conflict do nothing""").param("sha256", sha256).param("now", Sql.at(now)).update();
        return begun == 1;
    }

    /** The bytes are gone. */
    @Transactional
    public void end(String sha256) {
        jdbc.sql("delete from file_removal where sha256 = :sha256")
                .param("sha256", sha256)
                .update();
    }

    /** Removals that were begun by a process that ended, or that the store did not answer. */
    @Transactional(readOnly = true)
    public List<String> begunBefore(Instant moment) {
        return jdbc.sql("select sha256 from file_removal where begun_at < :moment")
                .param("moment", Sql.at(moment))
                .query(String.class)
                .list();
    }

    /** @return those of which no row tells */
    @Transactional(readOnly = true)
    public List<String> withoutRow(List<String> hashes) {
        return jdbc.sql("select h from unnest(:hashes) h where not file_is_wanted(h)")
                .param("hashes", hashes.toArray(String[]::new))
                .query(String.class)
                .list();
    }

    /** @return the hashes of files that no case and no draft took, whose rows are gone now; at most {@code most} */
    @Transactional
    public List<String> strikeLoose(Instant before, int most) {
        return jdbc.sql("""
                        delete from stored_file
                         where id in (select f.id
                                        from stored_file f
                                       where f.case_id is null
                                         and f.stored_at < :before
                                         and not file_is_in_draft(f.id, f.stored_by)
                                       limit :most)
                           and case_id is null
                        returning sha256""")
                .param("before", Sql.at(before))
                .param("most", most)
                .query(String.class)
                .list();
    }

    private void takeTurn(String sha256) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:sha256, 0))::text")
                .param("sha256", sha256)
                .query(String.class)
                .single();
    }
}
