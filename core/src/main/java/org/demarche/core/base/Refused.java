package org.demarche.core.base;

import java.util.List;

/**
 * The one way a use case says no. The key names a text in the user's language, the arguments fill it; whatever else is
 * thrown is a bug.
 */
public class Refused extends RuntimeException {

    public enum Kind {
        /** The input or the state does not allow it; the text says what to do. */
        RULE,
        /** Missing, or not for this person: both are answered alike. */
        NOT_FOUND,
        /** Seen and not allowed, for instance a button of another role. */
        NOT_ALLOWED,
        /** Somebody else saved first. */
        STALE
    }

    private final transient List<Object> arguments;
    private final String key;
    private final Kind kind;

    public Refused(String key, Object... arguments) {
        this(Kind.RULE, key, arguments);
    }

    private Refused(Kind kind, String key, Object... arguments) {
        super(key);
        this.kind = kind;
        this.key = key;
        this.arguments = List.of(arguments);
    }

    public static Refused notFound() {
        return new Refused(Kind.NOT_FOUND, "refused.not-found");
    }

    public static Refused notAllowed() {
        return new Refused(Kind.NOT_ALLOWED, "refused.not-allowed");
    }

    public static Refused stale() {
        return new Refused(Kind.STALE, "refused.stale");
    }

    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments.toArray();
    }

    public Kind kind() {
        return kind;
    }
}
