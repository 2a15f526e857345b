/** What somebody does next: their day and their tasks. */
@NullMarked
package org.demarche.ui.task;

import org.jspecify.annotations.NullMarked;
