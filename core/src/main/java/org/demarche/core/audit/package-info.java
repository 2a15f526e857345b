/**
 * The record of who did what. Triggers write it in the transaction of the change, {@link
 * org.demarche.core.access.AuditNotes} what is no change; here it is sealed into a chain, verified and searched. Knows only
 * what sits under all features; screens ask it, features do not.
 */
@NullMarked
package org.demarche.core.audit;

import org.jspecify.annotations.NullMarked;
