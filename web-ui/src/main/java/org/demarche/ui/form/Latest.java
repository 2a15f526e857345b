package org.demarche.ui.form;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is saved by now of the thing that a form is about.
 *
 * @param version to save on
 * @param who the name of who saved it; empty when nobody is known
 * @param at when; null when not known
 */
public record Latest(int version, String who, @Nullable Instant at) {}
