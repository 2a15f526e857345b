package org.demarche.core.outreach;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.demarche.core.access.CaseId;
import org.demarche.core.base.Ids;
import org.demarche.core.campaign.CaseNumbers;
import org.demarche.core.outreach.OutreachCase.Opening;
import org.demarche.core.outreach.TargetSpace.Target;
import org.springframework.stereotype.Component;

/** Gives new cases their references, their first stage and the first entry of their timeline. */
@Component
class CaseBirths {

    private final OutreachCases cases;
    private final CaseNumbers numbers;
    private final StageMoves moves;
    private final Timeline timeline;

    CaseBirths(OutreachCases cases, CaseNumbers numbers, StageMoves moves, Timeline timeline) {
        this.cases = cases;
        this.numbers = numbers;
        this.moves = moves;
        this.timeline = timeline;
    }

    List<CaseId> open(Opening opening, List<Target> targets) {
        if (targets.isEmpty()) {
            return List.of();
        }
        var references = numbers.take(opening.campaign(), targets.size()).iterator();
        var opened = new ArrayList<OutreachCase>();
        for (var target : targets) {
            var today = LocalDate.ofInstant(opening.at(), target.zone());
            opened.add(OutreachCase.open(opening, target.id(), references.next(), today));
        }
        cases.saveAll(opened);
        opened.forEach(this::record);
        return opened.stream().map(OutreachCase::id).toList();
    }

    private void record(OutreachCase opened) {
        timeline.add(
                opened.key(),
                TimelineEvent.of(EntryKind.CASE_OPENED, opened.openedAt())
                        .with(Map.of("reference", opened.reference())));
        moves.add(Ids.next(), opened.key(), null, opened.stage(), opened.stageSince(), "");
    }
}
