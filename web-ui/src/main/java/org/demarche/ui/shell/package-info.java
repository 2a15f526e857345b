/** The frame around every screen: bar, drawer, languages, colour scheme. */
@NullMarked
package org.demarche.ui.shell;

import org.jspecify.annotations.NullMarked;
