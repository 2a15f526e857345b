package org.demarche.core.access;

import java.util.Objects;

/**
 * What is known of the call that a transaction serves: for the audit, never for a decision. Bound to the thread.
 *
 * @param useCase such as {@code StageService.move}; empty when there is none
 * @param origin the network address that the call came from; empty when it came from within
 * @param session a mark of the session that does not open it; empty when there is none
 */
public record Circumstances(String useCase, String origin, String session) {

    public static final Circumstances NONE = new Circumstances("", "", "");

    private static final ScopedValue<Circumstances> CURRENT = ScopedValue.newInstance();

    public Circumstances {
        Objects.requireNonNull(useCase);
        Objects.requireNonNull(origin);
        Objects.requireNonNull(session);
    }

    /** Those of this thread. */
    public static Circumstances current() {
        return CURRENT.orElse(NONE);
    }

    public Circumstances withUseCase(String name) {
        return new Circumstances(name, origin, session);
    }

    public void run(Runnable deed) {
        ScopedValue.where(CURRENT, this).run(deed);
    }

    public <T, X extends Throwable> T call(ScopedValue.CallableOp<T, X> deed) throws X {
        return ScopedValue.where(CURRENT, this).call(deed);
    }
}
