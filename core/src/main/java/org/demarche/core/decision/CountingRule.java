package org.demarche.core.decision;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.Needs;
import org.demarche.core.access.Right;
import org.demarche.core.access.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How many states and chambers have recognised.
 *
 * <p>The rule: a state counts when at least one of its chambers adopted an act that grants the principal ask of the
 * campaign. Each chamber counts once, however often it spoke; a parliament in joint sitting counts as one chamber. The home
 * state of the campaign, where its appeal comes from, counts among the chambers and not among the states; a campaign may have
 * none. Assemblies of several states count as neither.
 *
 * <p>In words for people: texts {@code decision.rule}, and {@code decision.verdict.*} for each act.
 */
@Component
public class CountingRule {

    /** The home of the campaigns whose principal ask the act grants. */
    private static final String AT_HOME = """
            i.country in (
                select k.home_country
                  from recognition_ask g
                  join ask p on p.id = g.ask_id and p.principal
                  join campaign k on k.id = p.campaign_id
                 where g.recognition_id = r.id and (cast(:campaign as uuid) is null or k.id = :campaign))""";

    private final JdbcClient jdbc;
    private final RegisterReaders readers;

    CountingRule(JdbcClient jdbc, RegisterReaders readers) {
        this.jdbc = jdbc;
        this.readers = readers;
    }

    /** @param campaign whose principal ask is counted; null for that of any campaign */
    @Needs(Right.READ_REGISTER)
    @Transactional(readOnly = true)
    public RecognitionCount count(Scope scope, @Nullable CampaignId campaign, Locale language) {
        var acts = verdicts(scope, campaign, language);
        return new RecognitionCount(acts, campaign == null ? homes(acts) : home(scope, campaign, language));
    }

    /** Where several campaigns are counted together: the states that count as somebody's home. */
    private static Optional<String> homes(List<CountedAct> acts) {
        var homes = acts.stream()
                .filter(act -> act.verdict() == Verdict.HOME)
                .map(CountedAct::state)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(", "));
        return homes.isEmpty() ? Optional.empty() : Optional.of(homes);
    }

    private Optional<String> home(Scope scope, CampaignId campaign, Locale language) {
        if (!scope.campaigns().contains(campaign)) {
            return Optional.empty();
        }
        return jdbc.sql(
                        "select country_title(home_country, :language) from campaign where id = :campaign and home_country is not null")
                .param("language", language.getLanguage())
                .param("campaign", campaign.value())
                .query(String.class)
                .optional();
    }

    private List<CountedAct> verdicts(Scope scope, @Nullable CampaignId campaign, Locale language) {
        var where = readers.visible(scope)
                .and("exists (" + RecognitionList.GRANTS_PRINCIPAL_ASK + ")")
                .with("campaign", campaign)
                .with("language", language.getLanguage());
        return jdbc.sql("""
                select r.id, i.id as institution, i.country, institution_title(i.id, :language) as chamber,
                       case when :language = 'uk' then c.name_uk else c.name_en end as state, r.adopted_on,
                       case when i.kind not in ('CHAMBER', 'PARLIAMENT') or i.country is null then 'NO_CHAMBER'
                            when row_number() over chamber_acts > 1 then 'CHAMBER_COUNTED'
                            when %s then 'HOME'
                            when row_number() over state_acts > 1 then 'STATE_COUNTED'
                            else 'STATE'
                       end as verdict
                  from recognition r
                  join institution i on i.id = r.adopted_by_id
                  left join country c on c.iso2 = i.country
                %s
                window chamber_acts as (partition by i.id order by r.adopted_first, r.id),
                       state_acts as (partition by i.country order by r.adopted_first, r.id)
                 order by r.adopted_first desc, r.id""".formatted(AT_HOME, where.sql()))
                .params(where.parameters())
                .query(CountedAct.class)
                .list();
    }
}
