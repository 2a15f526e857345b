package org.demarche.core.base;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact is from: a page on the web or a few words, and when somebody looked last.
 *
 * @param url http or https; null when the source is no page
 * @param note what it is, in words; never empty
 * @param checkedOn the day somebody compared; null when nobody has
 */
public record Source(
        @Nullable String url, String note, @Nullable LocalDate checkedOn) {

    public static final int MAX_URL = 1000;
    public static final int MAX_NOTE = 300;

    /** @throws Refused {@code refused.source.note...} or {@code refused.source.url...} */
    public Source {
        url = webAddress(url, "refused.source.url");
        note = Line.required(note, MAX_NOTE, "refused.source.note");
    }

    /** @throws Refused when it says that somebody looked on a day to come */
    public Source notLaterThan(LocalDate today) {
        if (checkedOn != null) {
            Dates.happened(checkedOn, today);
        }
        return this;
    }

    /** The same, looked at on that day. */
    public Source checked(LocalDate today) {
        return new Source(url, note, today);
    }

    /**
     * An address of a page, or null when there is none.
     *
     * @throws Refused {@code <key>.length} or {@code <key>.syntax}
     */
    public static @Nullable String webAddress(@Nullable String text, String key) {
        var address = Line.optional(text, MAX_URL, key);
        if (address.isEmpty()) {
            return null;
        }
        try {
            var uri = new URI(address);
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            if (web && uri.getHost() != null && uri.getUserInfo() == null) {
                return address;
            }
        } catch (URISyntaxException noAddress) {
            throw new Refused(key + ".syntax");
        }
        throw new Refused(key + ".syntax");
    }
}
