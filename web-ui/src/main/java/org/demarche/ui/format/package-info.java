/**
 * Dates, moments and numbers as the user reads them: in their language and their time zone. Nothing is formatted anywhere
 * else.
 */
@NullMarked
package org.demarche.ui.format;

import org.jspecify.annotations.NullMarked;
