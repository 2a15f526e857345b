package org.demarche.core.campaign;

import org.demarche.core.text.Bilingual;

/**
 * The wording of an ask and where it comes from.
 *
 * @param brief a few words, for narrow places
 * @param ourTranslation whether one of the languages is translated by the team, not by the source
 * @param sourceUrl empty when there is none
 */
public record AskText(Bilingual title, Bilingual brief, boolean ourTranslation, String sourceUrl, String sourceNote) {}
