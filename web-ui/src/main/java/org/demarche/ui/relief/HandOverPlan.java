package org.demarche.ui.relief;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.demarche.core.access.CampaignId;
import org.demarche.core.base.Refused;
import org.demarche.core.campaign.Colleague;
import org.demarche.core.relief.CarriedKind;
import org.demarche.core.relief.CarriedRow;
import org.demarche.core.relief.Share;
import org.jspecify.annotations.Nullable;

/** Who is to get what: everything that somebody carries, with the colleague chosen for each thing so far. */
class HandOverPlan {

    private final Map<CarriedRow, @Nullable Colleague> to = new LinkedHashMap<>();
    private final Map<CampaignId, Receivers> receivers;

    HandOverPlan(List<CarriedRow> rows, Map<CampaignId, Receivers> receivers) {
        this.receivers = receivers;
        rows.forEach(row -> to.put(row, null));
    }

    /** How much one colleague would get. */
    record Portion(Colleague colleague, int cases, int tasks) {}

    Set<CarriedRow> rows() {
        return to.keySet();
    }

    @Nullable
    Colleague receiver(CarriedRow row) {
        return to.get(row);
    }

    /** Everybody who could have at least one of them. */
    List<Colleague> colleagues(Function<Receivers, List<Colleague>> kind) {
        var all = new LinkedHashSet<Colleague>();
        receivers.values().forEach(each -> all.addAll(kind.apply(each)));
        return List.copyOf(all);
    }

    boolean has(CarriedKind kind) {
        return rows().stream().anyMatch(row -> row.kind() == kind);
    }

    /** Those of the rows that the colleague may have go to them; the others stay as they were. */
    void give(Collection<CarriedRow> rows, Colleague colleague) {
        for (var row : rows) {
            var mayHave = receivers.get(row.campaignId());
            if (mayHave != null && mayHave.mayHave(row.kind(), colleague)) {
                to.put(row, colleague);
            }
        }
    }

    int without() {
        return (int) to.values().stream().filter(each -> each == null).count();
    }

    List<Portion> portions() {
        var byColleague = new LinkedHashMap<Colleague, List<CarriedRow>>();
        to.forEach((row, colleague) -> {
            if (colleague != null) {
                byColleague.computeIfAbsent(colleague, _ -> new ArrayList<>()).add(row);
            }
        });
        return byColleague.entrySet().stream()
                .map(each -> new Portion(each.getKey(), count(each.getValue(), true), count(each.getValue(), false)))
                .toList();
    }

    /** @throws Refused while something is without a colleague */
    List<Share> shares() {
        if (without() > 0) {
            throw new Refused("refused.relief.to.missing", without());
        }
        return to.entrySet().stream()
                .filter(each -> each.getValue() != null)
                .map(each -> new Share(
                        each.getKey().kind(),
                        each.getKey().id(),
                        each.getValue().id()))
                .toList();
    }

    static int count(Collection<CarriedRow> rows, boolean onCases) {
        return (int)
                rows.stream().filter(row -> row.kind().isOnCase() == onCases).count();
    }
}
