package org.demarche.core.reminder;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.demarche.core.access.Scope;
import org.demarche.core.access.UserId;
import org.demarche.core.base.Ids;
import org.demarche.core.sql.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of delegates: one a person. */
@Component
class Delegates {

    private final JdbcClient jdbc;

    Delegates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Delegation> of(UserId user) {
        return jdbc.sql("select delegate_id, from_on, until_on from reminder_delegate where user_id = :user")
                .param("user", user.value())
                .query((row, _) -> new Delegation(
                        new UserId(row.getObject("delegate_id", UUID.class)),
                        row.getObject("from_on", LocalDate.class),
                        row.getObject("until_on", LocalDate.class)))
                .optional();
    }

    void keep(UserId user, Delegation delegation) {
        jdbc.sql("""
                        insert into reminder_delegate (id, user_id, delegate_id, from_on, until_on)
                        values (:id, :user, :to, :from, :until)
                        on conflict on constraint reminder_delegate_of do update
                           set delegate_id = excluded.delegate_id, from_on = excluded.from_on, until_on = excluded.until_on""")
                .param("id", Ids.next())
                .param("user", user.value())
                .param("to", delegation.to().value())
                .param("from", delegation.from())
                .param("until", delegation.until())
                .update();
    }

    void forget(UserId user) {
        jdbc.sql("delete from reminder_delegate where user_id = :user")
                .param("user", user.value())
                .update();
    }

    List<StandIn> standIns(UserId delegate, LocalDate today) {
        return jdbc.sql("""
                        select u.name, d.from_on as "from", d.until_on as "until"
                          from reminder_delegate d
                          join app_user u on u.id = d.user_id
                         where d.delegate_id = :delegate
                           and d.until_on >= :today
                         order by d.from_on, u.name, u.id""")
                .param("delegate", delegate.value())
                .param("today", today)
                .query(StandIn.class)
                .list();
    }

    /** Those who work in a team of whoever asks, today. */
    List<PossibleDelegate> colleagues(Scope scope, LocalDate today) {
        return jdbc.sql("""
                        select u.id, u.name
                          from app_user u
                         where u.active
                           and u.id <> :me
                           and exists (select
                                         from team_member m
                                        where m.user_id = u.id
                                          and m.campaign_id = any(:campaigns)
                                          and m.from_on <= :today
                                          and (m.until_on is null or m.until_on >= :today))
                         order by u.name, u.id""")
                .param("me", scope.user().value())
                .param("campaigns", Sql.ids(scope.campaigns()))
                .param("today", today)
                .query(PossibleDelegate.class)
                .list();
    }

    ZoneId zoneOf(UserId user) {
        return jdbc.sql("select zone from app_user where id = :user")
                .param("user", user.value())
                .query((row, _) -> ZoneId.of(row.getString("zone")))
                .single();
    }
}
