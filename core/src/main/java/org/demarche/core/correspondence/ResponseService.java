package org.demarche.core.correspondence;

import java.util.HashMap;
import java.util.Map;
import org.demarche.core.access.Access;
import org.demarche.core.access.Action;
import org.demarche.core.access.Needs;
import org.demarche.core.access.Right;
import org.demarche.core.base.Refused;
import org.demarche.core.outreach.CaseAccess;
import org.demarche.core.outreach.CaseChronicle;
import org.demarche.core.outreach.CaseTimes;
import org.demarche.core.outreach.EntryKind;
import org.demarche.core.outreach.TimelineEvent;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files what institutions answered, and takes it back. */
@Service
@Transactional
@Needs(Right.WORK_ON_CASES)
public class ResponseService {

    private final Responses responses;
    private final CaseAccess caseAccess;
    private final CaseTimes times;
    private final CaseChronicle chronicle;
    private final ResponseEffects effects;
    private final Access access;

    ResponseService(
            Responses responses,
            CaseAccess caseAccess,
            CaseTimes times,
            CaseChronicle chronicle,
            ResponseEffects effects,
            Access access) {
        this.responses = responses;
        this.caseAccess = caseAccess;
        this.times = times;
        this.chronicle = chronicle;
        this.effects = effects;
        this.access = access;
    }

    /** Anybody who may log may file a reply: whoever opens the envelope. */
    public ResponseId record(RecordResponse command) {
        var key = caseAccess.require(command.caseId(), Action.LOG);
        effects.check(key, command);
        var time = times.at(key);
        var recorded = responses.save(Response.record(key, command, access.user(), time));
        effects.of(key, recorded);
        chronicle.contact(key, recorded.receivedOn());
        if (command.file() != null) {
            chronicle.attach(key, command.file());
        }
        chronicle.tell(
                key,
                TimelineEvent.of(EntryKind.RESPONSE_RECEIVED, time.momentOf(recorded.receivedOn()))
                        .about(recorded.id().value())
                        .with(details(recorded))
                        .saying(recorded.text()));
        return recorded.id();
    }

    /**
     * It was a mistake: the asks stand as before it, and its dispatch waits again. Only for who filed it and for coordinators.
     *
     * @param why what was wrong with it; may be empty
     */
    public void withdraw(ResponseId id, String why) {
        var filed = responses.findById(id).orElseThrow(Refused::notFound);
        var key = caseAccess.require(filed.caseId(), Action.LOG);
        if (!filed.recordedBy().equals(access.user())
                && !caseAccess.allowed(key.id()).contains(Action.ASSIGN)) {
            throw new Refused("refused.response.not-yours");
        }
        var now = times.at(key).now();
        filed.withdraw(now);
        responses.save(filed);
        effects.undo(key, filed);
        chronicle.takeBack(key, id.value(), EntryKind.RESPONSE_RECEIVED, now, why);
    }

    private static Map<String, String> details(Response recorded) {
        var details = new HashMap<String, String>();
        details.put("from", recorded.fromWhom());
        details.put("classification", recorded.classification().name());
        details.put("channel", recorded.channel().name());
        details.put("on", recorded.receivedOn().toString());
        details.put("asks", Integer.toString(recorded.asks().size()));
        var language = recorded.language();
        if (language != null) {
            details.put("language", language);
        }
        return details;
    }
}
