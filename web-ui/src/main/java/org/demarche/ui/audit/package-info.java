/**
 * Who did what: the audit for administrators, the history of an object for those who see it, and where a request comes from
 * for the audit to say.
 */
@NullMarked
package org.demarche.ui.audit;

import org.jspecify.annotations.NullMarked;
