/** Makes one letter of all that somebody is to be told at one moment, in their language, as HTML and as text. */
@NullMarked
package org.demarche.notifications.digest;

import org.jspecify.annotations.NullMarked;
