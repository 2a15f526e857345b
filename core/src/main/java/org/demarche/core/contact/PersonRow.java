package org.demarche.core.contact;

import org.demarche.core.institution.InstitutionId;
import org.jspecify.annotations.Nullable;

/**
 * A person in a list, with the first of their present posts and the best way to reach them.
 *
 * @param name in the language asked for
 * @param ownName as they write it
 * @param post what they hold there, in the language asked for; null for a plain member
 * @param country of the institution, ISO code
 * @param more how many other present memberships there are
 * @param channelHealth {@code DO_NOT_USE} for all who asked us not to write
 */
public record PersonRow(
        PersonId id,
        String name,
        String ownName,
        boolean doNotContact,
        @Nullable String post,
        @Nullable InstitutionId institutionId,
        @Nullable String institutionName,
        @Nullable String country,
        @Nullable String countryName,
        int more,
        @Nullable ContactKind channelKind,
        @Nullable String channelValue,
        @Nullable ContactHealth channelHealth) {}
