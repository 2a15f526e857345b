package org.demarche.ui.decision;

import org.demarche.core.decision.RecognitionId;
import org.demarche.core.decision.RecognitionService;
import org.demarche.ui.error.AddressGate;
import org.springframework.stereotype.Component;

/** Acts exist for who may read them: those of invented states only for the teams that play with them. */
@Component
class ActGate implements AddressGate {

    private final RecognitionService recognitions;

    ActGate(RecognitionService recognitions) {
        this.recognitions = recognitions;
    }

    @Override
    public String place() {
        return DecisionNavigation.ROUTE;
    }

    @Override
    public void require(String id) {
        recognitions.find(RecognitionId.of(id));
    }
}
