package org.demarche.core.authz;

import java.lang.reflect.InvocationTargetException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.demarche.core.access.StepUpNeeded;
import org.demarche.core.base.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;

/** How a call ended, in the words of the file. Whatever has no word there is a bug of the call, and passes for nothing. */
record Outcome(String word, @Nullable Object answer) {

    static final String REFUSED = "refused";
    static final String HIDDEN = "hidden";
    static final String STEP_UP = "step-up";

    static Outcome of(Callable<@Nullable Object> call) {
        try {
            var answer = call.call();
            return new Outcome(word(answer), answer);
        } catch (InvocationTargetException e) {
            return new Outcome(word(e.getCause()), null);
        } catch (Exception | AssertionError e) {
            return new Outcome(word(e), null);
        }
    }

    private static String word(@Nullable Object answer) {
        return switch (answer) {
            case Boolean said -> said ? "yes" : "no";
            case Optional<?> maybe -> maybe.isEmpty() ? "empty" : "done";
            case Collection<?> many -> many.isEmpty() ? "empty" : "done";
            case Map<?, ?> map -> map.isEmpty() ? "empty" : "done";
            case Integer number -> number == 0 ? "empty" : "done";
            case null, default -> "done";
        };
    }

    private static String word(Throwable thrown) {
        return switch (thrown) {
            case AccessDeniedException _ -> REFUSED;
            case AuthenticationException _ -> REFUSED;
            case StepUpNeeded _ -> STEP_UP;
            case Refused refused ->
                switch (refused.kind()) {
                    case NOT_ALLOWED -> REFUSED;
                    case NOT_FOUND -> HIDDEN;
                    case RULE -> "rule";
                    case STALE -> "stale";
                };
            default -> "broken by " + thrown;
        };
    }
}
