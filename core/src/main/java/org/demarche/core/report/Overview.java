package org.demarche.core.report;

import java.util.List;
import org.demarche.core.decision.RecognitionCount;

/** One page for people who decide: where a campaign stands, what changed, what is next. */
public record Overview(
        RecognitionCount recognised,
        Standing standing,
        Answers answers,
        List<FunnelStep> funnel,
        List<CountryState> countries,
        List<RecentChange> changes,
        List<ComingDate> coming,
        List<StalledCase> stalled) {

    /** How many days back is <em>lately</em>. */
    public static final int DAYS = 30;
}
