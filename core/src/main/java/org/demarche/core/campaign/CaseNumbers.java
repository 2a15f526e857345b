package org.demarche.core.campaign;

import java.util.List;
import java.util.stream.IntStream;
import org.demarche.core.access.CampaignId;
import org.demarche.core.base.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives out the references of cases: {@code CT44-0017}. The counter stands on the campaign's row, so that two who open cases
 * at once wait for each other instead of meeting at one number. A reference says nothing about the country.
 */
@Component
public class CaseNumbers {

    private final JdbcClient jdbc;

    CaseNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The next references, ascending; for features that have checked the access already.
     *
     * @throws Refused when the campaign is archived
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<String> take(CampaignId campaign, int count) {
        var last = jdbc.sql("""
                        update campaign
                           set last_case_number = last_case_number + :count
                         where id = :campaign
                           and archived_at is null
                        returning key, last_case_number""")
                .param("count", count)
                .param("campaign", campaign.value())
                .query(Last.class)
                .optional()
                .orElseThrow(() -> new Refused("refused.campaign.archived"));
        return IntStream.rangeClosed(last.lastCaseNumber() - count + 1, last.lastCaseNumber())
                .mapToObj(number -> "%s-%04d".formatted(last.key(), number))
                .toList();
    }

    private record Last(String key, int lastCaseNumber) {}
}
