package org.demarche.demo.home;

import org.jspecify.annotations.Nullable;

/** Why the product cannot start, as the key and the arguments of the one sentence that the user sees. */
public class CannotStart extends RuntimeException {

    private final String key;
    private final transient Object[] arguments;

    public CannotStart(String key, Object... arguments) {
        this(null, key, arguments);
    }

    public CannotStart(@Nullable Throwable cause, String key, Object... arguments) {
        super(key, cause);
        this.key = key;
        this.arguments = arguments.clone();
    }

    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments.clone();
    }
}
