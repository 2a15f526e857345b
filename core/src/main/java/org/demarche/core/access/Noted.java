package org.demarche.core.access;

import java.util.LinkedHashSet;
import java.util.Set;
import org.demarche.core.base.Identifier;
import org.jspecify.annotations.Nullable;

/**
 * What is noted while a guarded call runs. It is written after the call's transaction is over, in one of its own, and before
 * the result is handed out: whoever gets to see something restricted stands in the audit by then. Where no guarded call
 * runs, the product is at work by itself, shows nobody anything, and nothing is noted.
 */
public final class Noted {

    private static final ScopedValue<Set<AuditNote>> CALL = ScopedValue.newInstance();

    private Noted() {}

    /** @param type as in the audit: {@code CASE}, {@code INTERACTION}, {@code FILE} */
    public static void restrictedRead(
            String type, Identifier object, @Nullable CaseId caseId, @Nullable CampaignId campaign) {
        add(AuditNote.of(NoteKind.RESTRICTED_READ).about(type, object).inCase(caseId, campaign));
    }

    /** The same twice in one call is one. */
    public static void add(AuditNote note) {
        if (CALL.isBound()) {
            CALL.get().add(note);
        }
    }

    static boolean listening() {
        return CALL.isBound();
    }

    /** Runs the call and hands what it noted to the writer. A call that fails has shown nothing, and what it noted is dropped. */
    static <T, X extends Throwable> T during(ScopedValue.CallableOp<? extends T, X> call, Written written) throws X {
        var notes = new LinkedHashSet<AuditNote>();
        T result = ScopedValue.where(CALL, notes).call(call);
        notes.forEach(written::write);
        return result;
    }

    interface Written {
        void write(AuditNote note);
    }
}
