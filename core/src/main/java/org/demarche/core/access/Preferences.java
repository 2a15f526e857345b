package org.demarche.core.access;

import java.time.ZoneId;
import java.util.Locale;

/**
 * What somebody chooses for themselves.
 *
 * @param digestHour the hour of the day, in their zone, at which the digest goes out: 0 to 23
 * @param shortcuts whether single-letter keys are on
 */
public record Preferences(Locale language, ZoneId zone, Theme theme, int digestHour, boolean shortcuts) {}
