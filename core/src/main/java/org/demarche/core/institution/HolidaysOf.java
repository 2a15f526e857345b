package org.demarche.core.institution;

import java.time.LocalDate;
import java.util.Optional;
import org.demarche.core.text.Bilingual;

/** The public holidays of one state. */
@FunctionalInterface
public interface HolidaysOf {

    HolidaysOf NONE = _ -> Optional.empty();

    /** What is kept in the whole state on that day. */
    Optional<Bilingual> on(LocalDate day);
}
