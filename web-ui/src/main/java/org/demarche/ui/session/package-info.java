/**
 * The sessions of everybody who is here: how they end by themselves, how they are ended from elsewhere in every tab, and
 * signing out.
 */
@NullMarked
package org.demarche.ui.session;

import org.jspecify.annotations.NullMarked;
