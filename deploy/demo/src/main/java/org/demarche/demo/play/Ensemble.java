package org.demarche.demo.play;

import java.util.Map;
import org.demarche.core.access.CaseId;
import org.demarche.core.outreach.DispatchId;
import org.springframework.stereotype.Component;

/** Everybody who writes a part of the script. */
@Component
class Ensemble {

    private final Openings openings;
    private final Progress progress;
    private final Conversations conversations;
    private final Ballots ballots;
    private final Work work;
    private final Discretion discretion;

    Ensemble(
            Openings openings,
            Progress progress,
            Conversations conversations,
            Ballots ballots,
            Work work,
            Discretion discretion) {
        this.openings = openings;
        this.progress = progress;
        this.conversations = conversations;
        this.ballots = ballots;
        this.work = work;
        this.discretion = discretion;
    }

    void write(Script script, Scene scene, Map<CaseId, DispatchId> sent) {
        openings.write(script, scene);
        progress.write(script, scene, sent);
        conversations.write(script, scene, sent);
        ballots.write(script, scene);
        work.write(script, scene);
        discretion.write(script, scene);
    }
}
