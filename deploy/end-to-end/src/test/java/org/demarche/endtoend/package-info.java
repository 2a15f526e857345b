/** The whole product in a real browser: one start, one Chromium, a fresh context per test. */
@NullMarked
package org.demarche.endtoend;

import org.jspecify.annotations.NullMarked;
