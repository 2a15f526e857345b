/** The campaigns: what they demand, who works on them, whom they address, which days matter. */
@NullMarked
package org.demarche.ui.campaign;

import org.jspecify.annotations.NullMarked;
