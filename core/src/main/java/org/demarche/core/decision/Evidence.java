package org.demarche.core.decision;

import java.util.ArrayList;
import java.util.List;
import org.demarche.core.base.Refused;
import org.demarche.core.institution.Verification;

/**
 * How we know: sources, at least one, and what they say of the vote. Where there are reports, exactly one is used.
 *
 * @param disputed whether the sources differ
 */
public record Evidence(List<ActSource> sources, List<VoteReport> reports, boolean disputed, Verification verification) {

    public Evidence {
        sources = List.copyOf(sources);
        reports = List.copyOf(reports);
        if (sources.isEmpty()) {
            throw new Refused("refused.decision.source.missing");
        }
        long used = reports.stream().filter(VoteReport::used).count();
        if (!reports.isEmpty() && used != 1) {
            throw new Refused("refused.decision.report.one-used", used);
        }
    }

    Evidence withSource(ActSource source) {
        var all = new ArrayList<>(sources);
        all.add(source);
        return new Evidence(all, reports, disputed, verification);
    }

    /** The first report is used; a later one waits until somebody chooses it. */
    Evidence withReport(VoteReport report) {
        var all = new ArrayList<>(reports);
        all.add(report.used(reports.isEmpty()));
        return new Evidence(sources, all, disputed, verification);
    }

    Evidence using(int position) {
        if (position < 0 || position >= reports.size()) {
            throw Refused.notFound();
        }
        var all = new ArrayList<VoteReport>();
        for (int i = 0; i < reports.size(); i++) {
            all.add(reports.get(i).used(i == position));
        }
        return new Evidence(sources, all, disputed, verification);
    }
}
