package org.demarche.ui.session;

import java.util.function.Predicate;
import org.demarche.core.access.ReachNarrowed;
import org.demarche.core.access.SwitchedOff;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * A tab that shows what its person may not see any more asks for its page anew, and is told that there is none. Lists keep what
 * they show until they are asked again, so that nobody loses what they are writing. Whose account was switched off is led out.
 */
@Component
class TabsFollowReach {

    private final OpenSessions sessions;

    TabsFollowReach(OpenSessions sessions) {
        this.sessions = sessions;
    }

    @TransactionalEventListener
    void follow(SwitchedOff off) {
        sessions.endAll(off.person(), Ending.NO_ROLE);
    }

    @TransactionalEventListener
    void follow(ReachNarrowed narrowed) {
        var caseId = narrowed.caseId();
        Predicate<String> affected = caseId == null
                ? _ -> true
                : address -> address.contains(caseId.value().toString());
        narrowed.people().forEach(person -> sessions.of(person).forEach(session -> session.reload(affected)));
    }
}
