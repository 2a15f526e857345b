package org.demarche.core.access;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;

/**
 * An account to be.
 *
 * @param subject what the identity provider calls them; never changes
 */
public record NewUser(String subject, String name, String email, ZoneId zone, Locale language, Set<Role> roles) {}
