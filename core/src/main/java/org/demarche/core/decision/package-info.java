/**
 * What chambers decided: the register of adopted acts.
 *
 * <p>An act is adopted by a chamber, an assembly or a parliament in joint sitting. It may grant asks of a campaign; an act
 * that grants none is supportive. How it was voted is told by reports, each one source's claim, of which one is used. How
 * many states and chambers have recognised is never typed in: {@link org.demarche.core.decision.CountingRule} computes it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "text", "sql", "access", "institution", "campaign", "outreach"})
package org.demarche.core.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
