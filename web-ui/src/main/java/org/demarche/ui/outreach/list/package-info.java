/**
 * Many cases on screen: the list and the board of a campaign, and what is done with several cases at once.
 */
@NullMarked
package org.demarche.ui.outreach.list;

import org.jspecify.annotations.NullMarked;
