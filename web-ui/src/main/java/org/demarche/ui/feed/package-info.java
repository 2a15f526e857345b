/**
 * Calendar feeds: the file that calendar programs read, the address where they read it, and the card on which people make,
 * renew and revoke such an address. What stands in a feed is decided in {@code core.feed}.
 */
@NullMarked
package org.demarche.ui.feed;

import org.jspecify.annotations.NullMarked;
