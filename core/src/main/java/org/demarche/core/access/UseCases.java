package org.demarche.core.access;

import java.lang.reflect.Method;
import java.util.Locale;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.demarche.core.base.Identifier;
import org.demarche.core.base.Refused;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

/**
 * Stands around every guarded call, outside its guard and its transaction. Names the use case, which the outermost call does;
 * writes down who was denied, and what was noted during the call, when its transaction is over.
 */
final class UseCases implements MethodInterceptor {

    private static final Logger LOG = LoggerFactory.getLogger(UseCases.class);

    private final ObjectProvider<AuditNotes> notes;

    UseCases(ObjectProvider<AuditNotes> notes) {
        this.notes = notes;
    }

    @Override
    public @Nullable Object invoke(MethodInvocation call) throws Throwable {
        if (Noted.listening()) {
            return call.proceed();
        }
        return Circumstances.current()
                .withUseCase(name(call.getMethod()))
                .<@Nullable Object, Throwable>call(() -> outermost(call));
    }

    private @Nullable Object outermost(MethodInvocation call) throws Throwable {
        try {
            return Noted.<@Nullable Object, Throwable>during(
                    call::proceed, note -> notes.getObject().note(note));
        } catch (AccessDeniedException denied) {
            deny(call, "role");
            throw denied;
        } catch (OptimisticLockingFailureException _) {
            throw Refused.stale(); // both had read the same version, and somebody else was quicker to save
        } catch (Refused refused) {
            if (refused.kind() == Refused.Kind.NOT_FOUND || refused.kind() == Refused.Kind.NOT_ALLOWED) {
                deny(call, refused.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            }
            throw refused;
        }
    }

    /** It was refused already: what goes wrong here must not hide that. */
    private void deny(MethodInvocation call, String why) {
        try {
            notes.getObject().note(about(call).with("why", why));
        } catch (RuntimeException e) {
            LOG.error("A denial could not be written into the audit: {} ({})", name(call.getMethod()), why, e);
        }
    }

    private static AuditNote about(MethodInvocation call) {
        for (var argument : call.getArguments()) {
            if (argument instanceof Identifier id) {
                return AuditNote.of(NoteKind.DENIED).about(type(id.getClass()), id);
            }
        }
        return AuditNote.of(NoteKind.DENIED);
    }

    /** {@code TeamMemberId} is of a {@code TEAM_MEMBER}. */
    static String type(Class<? extends Identifier> id) {
        return id.getSimpleName()
                .replaceFirst("Id$", "")
                .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                .toUpperCase(Locale.ROOT);
    }

    /** {@code StageService.move}; what people read for it stands in the texts under {@code use-case}. */
    static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }
}
