package org.demarche.core.feed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.Role;
import org.demarche.core.access.UserId;
import org.demarche.core.sql.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rows of feeds. The database shows everybody their own, and whoever comes with a token the one that it opens. */
@Component
class FeedRows {

    private final JdbcClient jdbc;

    FeedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Also while nobody is signed in. Empty for a token that opens nothing today, for whatever reason. */
    @Transactional(readOnly = true)
    public Optional<Claimed> claimed(FeedToken token, LocalDate today) {
        return jdbc.sql("select * from feed_of(:hash, :today)")
                .param("hash", token.hash())
                .param("today", today)
                .query((row, _) -> claimed(row))
                .optional();
    }

    List<FeedRow> of(UserId user) {
        return jdbc.sql("""
                        select id, campaign_id, with_tasks, made_at, last_fetched_at
                          from calendar_feed
                         where user_id = :user
                         order by made_at, id""")
                .param("user", user.value())
                .query((row, _) -> new FeedRow(
                        new FeedId(row.getObject("id", UUID.class)),
                        campaign(row),
                        row.getBoolean("with_tasks"),
                        moment(row, "made_at").orElseThrow(),
                        moment(row, "last_fetched_at").orElse(null)))
                .list();
    }

    /** @return false when they have one already */
    boolean add(FeedId id, UserId user, @Nullable CampaignId campaign, FeedToken token, Instant now) {
        return jdbc.sql("""
                        insert into calendar_feed (id, user_id, campaign_id, token_hash, made_at)
                        values (:id, :user, :campaign, :hash, :now)
                        on conflict (user_id, campaign_id) do nothing""")
                        .param("id", id.value())
                        .param("user", user.value())
                        .param("campaign", campaign == null ? null : campaign.value())
                        .param("hash", token.hash())
                        .param("now", Sql.at(now))
                        .update()
                > 0;
    }

    /** @return false when there is none of theirs, as everywhere below */
    boolean renew(FeedId id, FeedToken token, Instant now) {
        return jdbc.sql("""
                        update calendar_feed set token_hash = :hash, made_at = :now, last_fetched_at = null
                         where id = :id""")
                        .param("id", id.value())
                        .param("hash", token.hash())
                        .param("now", Sql.at(now))
                        .update()
                > 0;
    }

    boolean withTasks(FeedId id, boolean wanted) {
        return jdbc.sql("update calendar_feed set with_tasks = :wanted where id = :id and campaign_id is null")
                        .param("id", id.value())
                        .param("wanted", wanted)
                        .update()
                > 0;
    }

    boolean remove(FeedId id) {
        return jdbc.sql("delete from calendar_feed where id = :id")
                        .param("id", id.value())
                        .update()
                > 0;
    }

    /** Nothing of its content, only that somebody came by. */
    @Transactional
    public void fetched(FeedId id, Instant hour) {
        jdbc.sql("""
                        update calendar_feed set last_fetched_at = :hour
                         where id = :id and (last_fetched_at is null or last_fetched_at < :hour)""").param("id", id.value()).param("hour", Sql.at(hour)).update();
    }

    private static Claimed claimed(ResultSet row) throws SQLException {
        return new Claimed(
                new FeedId(row.getObject("id", UUID.class)),
                new UserId(row.getObject("user_id", UUID.class)),
                row.getString("subject"),
                row.getString("language"),
                Sql.constants(Role.class, row.getArray("roles")),
                campaign(row),
                row.getString("campaign_key"),
                row.getBoolean("with_tasks"),
                moment(row, "made_at").orElseThrow(),
                moment(row, "last_fetched_at").orElse(null));
    }

    private static @Nullable CampaignId campaign(ResultSet row) throws SQLException {
        var id = row.getObject("campaign_id", UUID.class);
        return id == null ? null : new CampaignId(id);
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
