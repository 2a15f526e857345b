package org.demarche.core.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.demarche.core.sql.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The chain as it stands in the database. Whoever asks is at the work of sealing. */
@Component
class Seals {

    /** Any number that nobody else locks. */
    private static final long TURN = 4_419_440_518L;

    private static final String SEAL = "select number, sealed_at, count, encode(head, 'hex') as head from audit_seal ";

    private final JdbcClient jdbc;

    Seals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes the turn until the transaction ends. */
    boolean takeTurn() {
        return jdbc.sql("select pg_try_advisory_xact_lock(:turn)")
                .param("turn", TURN)
                .query(Boolean.class)
                .single();
    }

    /** The database's clock, which the entries carry too. */
    Instant now() {
        return jdbc.sql("select clock_timestamp()")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    Optional<Seal> last() {
        return jdbc.sql(SEAL + "order by number desc limit 1")
                .query(Seals::seal)
                .optional();
    }

    List<Seal> after(long number, int most) {
        return jdbc.sql(SEAL + "where number > :number order by number limit :most")
                .param("number", number)
                .param("most", most)
                .query(Seals::seal)
                .list();
    }

    Optional<Seal> numbered(long number) {
        return jdbc.sql(SEAL + "where number = :number")
                .param("number", number)
                .query(Seals::seal)
                .optional();
    }

    /** Committed and in no seal, oldest first, of those behind one. */
    List<Long> addWaiting(int most, long after, Link link) {
        return jdbc.sql("select " + Link.select("e") + " from audit_waiting(:most, :after) e")
                .param("most", most)
                .param("after", after)
                .query((row, _) -> {
                    link.add(row);
                    return row.getLong("id");
                })
                .list();
    }

    void add(Seal seal, Collection<Long> entries) {
        jdbc.sql("select audit_seal_add(:number, :at, :entries, decode(:head, 'hex'))")
                .param("number", seal.number())
                .param("at", Sql.at(seal.sealedAt()))
                .param("entries", entries.toArray(Long[]::new))
                .param("head", seal.head())
                .query()
                .singleRow();
    }

    /** Hands out every entry under the seals from one to another, in the order of the chain. */
    void entries(long first, long last, Reader reader) {
        jdbc.sql("select s.number, " + Link.select("s.entry") + " from audit_sealed(:first, :last) s")
                .param("first", first)
                .param("last", last)
                .query((RowCallbackHandler) row -> reader.read(row.getLong("number"), row));
    }

    Totals totals() {
        return jdbc.sql("select entries, waiting, waiting_since, vanished from audit_totals()")
                .query((row, _) -> new Totals(
                        row.getLong("entries"),
                        row.getLong("waiting"),
                        instant(row, "waiting_since"),
                        row.getLong("vanished")))
                .single();
    }

    interface Reader {
        void read(long seal, ResultSet entry) throws SQLException;
    }

    /**
     * @param waiting how many entries no seal covers yet
     * @param vanished how many of those are not there any more
     */
    record Totals(long entries, long waiting, @Nullable Instant waitingSince, long vanished) {}

    private static Seal seal(ResultSet row, int number) throws SQLException {
        return new Seal(
                row.getLong("number"),
                row.getObject("sealed_at", OffsetDateTime.class).toInstant(),
                row.getInt("count"),
                row.getString("head"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
