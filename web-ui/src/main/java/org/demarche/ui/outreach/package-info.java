/**
 * Cases on screen: the page of one case with everything that can be done there, and logging what happened from anywhere.
 */
@NullMarked
package org.demarche.ui.outreach;

import org.jspecify.annotations.NullMarked;
