package org.demarche.core.access;

import org.jspecify.annotations.Nullable;

/**
 * Which accounts a list shows.
 *
 * @param text part of the name, the address or what the identity provider calls them; empty for all
 * @param role null for any
 * @param active switched on or off; null for both
 */
public record UserFilter(
        String text, @Nullable Role role, @Nullable Boolean active) {

    public static final UserFilter NONE = new UserFilter("", null, null);

    public UserFilter {
        text = text.strip();
    }

    public UserFilter withText(String wanted) {
        return new UserFilter(wanted, role, active);
    }

    public UserFilter withRole(@Nullable Role wanted) {
        return new UserFilter(text, wanted, active);
    }

    public UserFilter withActive(@Nullable Boolean wanted) {
        return new UserFilter(text, role, wanted);
    }
}
