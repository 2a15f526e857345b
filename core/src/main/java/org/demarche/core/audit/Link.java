package org.demarche.core.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Computes the head of one seal: SHA-256 over the head before, then every entry in the order of ids, then the seal itself.
 * The canonical form of a value is its length in bytes, a colon and its text as UTF-8; of no value a dash. So no two
 * sequences of values look the same, and nothing depends on how a database prints a row.
 */
final class Link {

    /** Every column of an entry, in the order of the canonical form. Instants are microseconds since 1970. */
    static final List<String> COLUMNS = List.of(
            "id",
            "at",
            "transaction_id",
            "kind",
            "user_id",
            "for_id",
            "work",
            "login",
            "origin",
            "session",
            "use_case",
            "table_name",
            "object_type",
            "object_id",
            "row_key",
            "subject_id",
            "case_id",
            "campaign_id",
            "old_values",
            "new_values");

    private final MessageDigest digest = sha256();
    private int count;

    Link(String headBefore) {
        add(headBefore);
    }

    /** How a query names the columns of an entry that this class reads. */
    static String select(String entry) {
        return String.join(
                ", ", COLUMNS.stream().map(column -> column(entry, column)).toList());
    }

    private static String column(String entry, String column) {
        return column.equals("at")
                ? "(extract(epoch from (" + entry + ").at) * 1000000)::bigint::text as at"
                : "(" + entry + ")." + column + "::text as " + column;
    }

    void add(ResultSet entry) throws SQLException {
        for (var column : COLUMNS) {
            add(entry.getString(column));
        }
        count++;
    }

    int count() {
        return count;
    }

    /** Ends the link. */
    Seal seal(long number, Instant sealedAt) {
        add(Long.toString(number));
        add(Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, sealedAt)));
        add(Integer.toString(count));
        return new Seal(number, sealedAt, count, HexFormat.of().formatHex(digest.digest()));
    }

    private void add(@Nullable String value) {
        if (value == null) {
            digest.update((byte) '-');
            return;
        }
        var bytes = value.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
