package org.demarche.ui.institution;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.demarche.core.institution.InstitutionRow;
import org.demarche.core.institution.Verification;
import org.demarche.ui.format.Formats;
import org.jspecify.annotations.Nullable;

/** How facts of institutions are put into words. */
final class InstitutionWords {

    /** Where a body belongs to no state. */
    private static final String INTERNATIONAL = "INT";

    private final Locale language;
    private final Formats formats;

    InstitutionWords(Locale language, Formats formats) {
        this.language = language;
        this.formats = formats;
    }

    static String code(@Nullable String country) {
        return country == null ? INTERNATIONAL : country;
    }

    /** {@code 200 seats}, {@code seats not known}. */
    String seats(@Nullable Integer seats) {
        return seats == null ? text("institution.seats.unknown") : text("institution.seats", seats);
    }

    String number(@Nullable Integer seats) {
        return seats == null ? text("institution.unknown") : formats.number(seats);
    }

    /** {@code Czech, English}. */
    String languages(Collection<String> codes) {
        return codes.stream()
                .map(code -> Locale.of(code).getDisplayLanguage(language))
                .collect(Collectors.joining(", "));
    }

    /** {@code Not checked}, {@code Checked 16 Nov by Maksym Hnatiuk}. */
    String checked(InstitutionRow row) {
        var day = row.checkedOn();
        if (row.verification() != Verification.VERIFIED || day == null) {
            return text("institution.verification." + row.verification());
        }
        return row.checkedBy() == null
                ? text("institution.checked", formats.day(day))
                : text("institution.checked.by", formats.day(day), row.checkedBy());
    }

    String chambers(InstitutionRow row) {
        return row.chambers().isEmpty() ? "" : String.join(", ", row.chambers());
    }

    /** {@code Parlament České republiky · two chambers · letters in Czech · time zone Europe/Prague}. */
    String line(InstitutionRow row) {
        var parts = new ArrayList<String>();
        if (row.nativeName() != null) {
            parts.add(row.nativeName());
        }
        parts.add(
                row.chambers().isEmpty()
                        ? text("institution.institution-kind." + row.kind())
                        : text("institution.page.chambers", row.chambers().size()));
        if (!row.languages().isEmpty()) {
            parts.add(text("institution.page.languages", languages(row.languages())));
        }
        parts.add(text("institution.page.zone", row.zone()));
        return String.join(" · ", parts);
    }

    String text(String key, Object... arguments) {
        return I18NProvider.translate(language, key, arguments);
    }
}
