/** How people want to be reminded: a card on one's profile, a page of a campaign, and the same choices and words on both. */
@NullMarked
package org.demarche.ui.reminder;

import org.jspecify.annotations.NullMarked;
