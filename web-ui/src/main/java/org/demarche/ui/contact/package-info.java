/** The people outside: their list, the page of each, and the forms of persons, posts, memberships and contact details. */
@NullMarked
package org.demarche.ui.contact;

import org.jspecify.annotations.NullMarked;
