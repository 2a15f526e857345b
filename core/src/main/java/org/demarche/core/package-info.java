/** What the campaign knows and may do. No screen, no mail server. */
@NullMarked
package org.demarche.core;

import org.jspecify.annotations.NullMarked;
