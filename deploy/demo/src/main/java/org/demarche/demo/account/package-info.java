/** The people of the demo, and the four accounts among them that sign in with a password. */
@NullMarked
package org.demarche.demo.account;

import org.jspecify.annotations.NullMarked;
