package org.demarche.core.relief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.core.access.UserId;
import org.demarche.core.relief.WorkChangedHands.Received;

/** Counts what changed hands and what did not, for those who are told. */
final class Handed {

    private final Map<UserId, List<Charge>> to = new LinkedHashMap<>();
    private final List<Charge> stays = new ArrayList<>();

    void to(UserId colleague, Charge charge) {
        to.computeIfAbsent(colleague, _ -> new ArrayList<>()).add(charge);
    }

    void stays(Charge charge) {
        stays.add(charge);
    }

    List<Received> received() {
        return to.entrySet().stream()
                .map(each -> new Received(each.getKey(), cases(each.getValue()), tasks(each.getValue())))
                .toList();
    }

    Optional<WorkStayed> stayed(UserId person) {
        return stays.isEmpty() ? Optional.empty() : Optional.of(new WorkStayed(person, cases(stays), tasks(stays)));
    }

    private static int cases(List<Charge> charges) {
        return charges.size() - tasks(charges);
    }

    private static int tasks(List<Charge> charges) {
        return (int)
                charges.stream().filter(charge -> !charge.kind().isOnCase()).count();
    }
}
