/**
 * A client that skips the screens: it signs in, takes what a browser would be given, and sends what no browser of ours would.
 * What it sends is counted; what gets through is a hole.
 */
@NullMarked
package org.demarche.endtoend.hostile;

import org.jspecify.annotations.NullMarked;
