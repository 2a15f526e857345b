package org.demarche.core.outreach;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.demarche.core.access.Access;
import org.demarche.core.access.Action;
import org.demarche.core.access.Needs;
import org.demarche.core.access.Right;
import org.demarche.core.base.Refused;
import org.demarche.core.file.FileId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was sent, recorded by hand. */
@Service
@Transactional
@Needs(Right.WORK_ON_CASES)
public class DispatchService {

    private final Dispatches dispatches;
    private final CaseAccess caseAccess;
    private final CaseTimes times;
    private final CaseChronicle chronicle;
    private final CaseAsks asks;
    private final Access access;

    DispatchService(
            Dispatches dispatches,
            CaseAccess caseAccess,
            CaseTimes times,
            CaseChronicle chronicle,
            CaseAsks asks,
            Access access) {
        this.dispatches = dispatches;
        this.caseAccess = caseAccess;
        this.times = times;
        this.chronicle = chronicle;
        this.asks = asks;
        this.access = access;
    }

    /**
     * A package raises what the campaign asks for.
     *
     * @throws Refused not found, when the package is of another campaign
     */
    public DispatchId record(RecordDispatch command) {
        var key = caseAccess.require(command.caseId(), Action.EDIT);
        if (command.pack() != null && !dispatches.hasPackage(key.campaign(), command.pack())) {
            throw Refused.notFound();
        }
        var time = times.at(key);
        var sent = dispatches.save(Dispatch.record(key, command, access.user(), time));
        tell(key, sent, EntryKind.DISPATCHED, sent.sentOn(), sent.note());
        if (command.deliveredOn() != null) {
            tell(key, sent, EntryKind.DELIVERED, command.deliveredOn(), "");
        }
        chronicle.contact(key, sent.sentOn());
        if (command.pack() != null) {
            asks.raise(key, sent.sentOn());
        }
        if (command.proof() != null) {
            chronicle.attach(key, command.proof());
        }
        return sent.id();
    }

    /** @param proof the receipt, which takes the place of an earlier one; null when there is none */
    public void deliver(DispatchId id, int version, LocalDate on, @Nullable FileId proof) {
        var delivered = load(id, version);
        var key = caseAccess.require(delivered.caseId(), Action.EDIT);
        delivered.deliver(on, times.at(key));
        if (proof != null) {
            delivered.prove(proof);
            chronicle.attach(key, proof);
        }
        dispatches.save(delivered);
        tell(key, delivered, EntryKind.DELIVERED, on, "");
    }

    /** @param due until when an answer is awaited; null when none is any more */
    public void await(DispatchId id, int version, @Nullable LocalDate due) {
        var awaiting = load(id, version);
        var key = caseAccess.require(awaiting.caseId(), Action.EDIT);
        awaiting.await(due, times.at(key));
        dispatches.save(awaiting);
    }

    private Dispatch load(DispatchId id, int version) {
        var dispatch = dispatches.findById(id).orElseThrow(Refused::notFound);
        caseAccess.require(dispatch.caseId(), Action.EDIT);
        if (dispatch.version() != version) {
            throw Refused.stale();
        }
        return dispatch;
    }

    private void tell(CaseKey key, Dispatch about, EntryKind kind, LocalDate on, String text) {
        var details = new HashMap<>(Map.of("channel", about.channel().name(), "on", on.toString()));
        if (!about.recipient().isEmpty()) {
            details.put("to", about.recipient());
        }
        var event = TimelineEvent.of(kind, times.at(key).momentOf(on))
                .about(about.id().value())
                .with(details)
                .saying(text);
        chronicle.tell(key, event);
    }
}
