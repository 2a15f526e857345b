package org.demarche.core.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who changed something last, and when; it goes to whoever meets a newer version than the one they began with.
 *
 * @param by null when the product did it by itself, or when it was before this was kept
 */
public record LastChange(@Nullable UserId by, @Nullable Instant at) {}
