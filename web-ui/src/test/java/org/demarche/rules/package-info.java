/** What docs/architecture.md forbids, executed. Every rule also says that it met what it is about. */
@NullMarked
package org.demarche.rules;

import org.jspecify.annotations.NullMarked;
