/** The playbook of a campaign: the steps that stages and answers bring, what they mean for a case, and newer versions for running cases. */
@NullMarked
package org.demarche.ui.playbook;

import org.jspecify.annotations.NullMarked;
