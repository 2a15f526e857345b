/** The door: one card, by the organisation's identity provider or, in a demo installation, by accounts with a password. */
@NullMarked
package org.demarche.ui.signin;

import org.jspecify.annotations.NullMarked;
