package org.demarche.ui.relief;

import java.util.List;
import org.demarche.core.access.UserId;
import org.demarche.core.campaign.Colleague;
import org.demarche.core.relief.CarriedKind;

/** Who could have what somebody carries in one campaign. */
record Receivers(List<Colleague> workers, List<Colleague> coordinators) {

    static Receivers of(UserId from, List<Colleague> workers, List<Colleague> coordinators) {
        return new Receivers(without(from, workers), without(from, coordinators));
    }

    boolean mayHave(CarriedKind kind, Colleague colleague) {
        return (kind == CarriedKind.COORDINATOR ? coordinators : workers).contains(colleague);
    }

    private static List<Colleague> without(UserId from, List<Colleague> all) {
        return all.stream().filter(each -> !each.id().equals(from)).toList();
    }
}
