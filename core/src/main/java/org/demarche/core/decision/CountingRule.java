package org.demarche.core.decision;

import java.util.List;
import java.util.Locale;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How many states and chambers have recognised.
 *
 * <p>The rule: a state counts when at least one of its chambers adopted an act that grants the principal ask of the
 * campaign. Each chamber counts once, however often it spoke; a parliament in joint sitting counts as one chamber. The home
 * state, Ukraine, counts among the chambers and not among the states. Assemblies of several states count as neither.
 *
 * <p>In words for people: texts {@code decision.rule}, and {@code decision.verdict.*} for each act.
 */
@Component
public class CountingRule {

    /** The state whose appeal this is. */
    public static final String HOME = "UA";

    private final JdbcClient jdbc;
    private final RegisterReaders readers;

    CountingRule(JdbcClient jdbc, RegisterReaders readers) {
        this.jdbc = jdbc;
        this.readers = readers;
    }

    /** @param campaign whose principal ask is counted; null for that of any campaign */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public RecognitionCount count(Scope scope, @Nullable CampaignId campaign, Locale language) {
        return new RecognitionCount(verdicts(scope, campaign, language));
    }

    private List<CountedAct> verdicts(Scope scope, @Nullable CampaignId campaign, Locale language) {
        var where = readers.visible(scope)
                .and("exists (" + RecognitionList.GRANTS_PRINCIPAL_ASK + ")")
                .with("campaign", campaign)
                .with("home", HOME)
                .with("language", language.getLanguage());
        return jdbc.sql("""
                select r.id, i.id as institution, i.country, institution_title(i.id, :language) as chamber,
                       case when :language = 'uk' then c.name_uk else c.name_en end as state, r.adopted_on,
                       case when i.kind not in ('CHAMBER', 'PARLIAMENT') or i.country is null then 'NO_CHAMBER'
                            when row_number() over chamber_acts > 1 then 'CHAMBER_COUNTED'
                            when i.country = :home then 'HOME'
                            when row_number() over state_acts > 1 then 'STATE_COUNTED'
                            else 'STATE'
                       end as verdict
                  from recognition r
                  join institution i on i.id = r.adopted_by_id
                  left join country c on c.iso2 = i.country
                %s
                window chamber_acts as (partition by i.id order by r.adopted_first, r.id),
                       state_acts as (partition by i.country order by r.adopted_first, r.id)
                 order by r.adopted_first desc, r.id""".formatted(where.sql()))
                .params(where.parameters())
                .query(CountedAct.class)
                .list();
    }
}
