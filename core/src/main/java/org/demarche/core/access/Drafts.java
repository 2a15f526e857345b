package org.demarche.core.access;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import org.demarche.core.base.Refused;
import org.demarche.core.sql.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps what somebody typed and has not saved: one draft for each of their forms and objects, here and never in the browser,
 * since laptops are seized. Nobody reads another's drafts.
 */
@Service
@Transactional
@Needs(Right.BE_HERE)
public class Drafts {

    private static final int MOST = 100_000;
    private static final TypeReference<Map<String, String>> CONTENT = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Access access;
    private final Clock clock;
    private final JsonMapper json;

    Drafts(JdbcClient jdbc, Access access, Clock clock, JsonMapper json) {
        this.jdbc = jdbc;
        this.access = access;
        this.clock = clock;
        this.json = json;
    }

    /**
     * @param form which form, in kebab case
     * @param object what the form is about; empty for something new
     * @throws Refused when there is more than a form can hold
     */
    public void keep(String form, String object, Map<String, String> content) {
        var text = json.writeValueAsString(content);
        if (text.length() > MOST) {
            throw new Refused("refused.draft.length");
        }
        jdbc.sql("""
                        insert into draft (user_id, form, object, content, saved_at)
                        values (:user, :form, :object, cast(:content as jsonb), :at)
                        on conflict (user_id, form, object) do update set content = excluded.content, saved_at = excluded.saved_at""")
                .param("user", access.user().value())
                .param("form", form)
                .param("object", object)
                .param("content", text)
                .param("at", Sql.at(clock.instant()))
                .update();
    }

    @Transactional(readOnly = true)
    public Optional<Draft> find(String form, String object) {
        return jdbc.sql("""
                        select content::text as content, saved_at
                          from draft
                         where user_id = :user and form = :form and object = :object""")
                .param("user", access.user().value())
                .param("form", form)
                .param("object", object)
                .query((row, _) -> new Draft(
                        json.readValue(row.getString("content"), CONTENT),
                        row.getObject("saved_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** The form was saved, or its user threw away what they had typed. */
    public void drop(String form, String object) {
        jdbc.sql("delete from draft where user_id = :user and form = :form and object = :object")
                .param("user", access.user().value())
                .param("form", form)
                .param("object", object)
                .update();
    }
}
