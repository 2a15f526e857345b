/** The playbook of the real campaign, as every installation may start with it. */
@NullMarked
package org.demarche.demo.playbook;

import org.jspecify.annotations.NullMarked;
