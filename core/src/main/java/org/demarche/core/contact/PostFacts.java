package org.demarche.core.contact;

import java.util.Locale;
import org.demarche.core.base.Line;
import org.demarche.core.text.Languages;

/** What a post is called in the languages of the product, and what it is for. */
public record PostFacts(PostRole role, String english, String ukrainian) {

    public static final int LABEL_LENGTH = 200;

    public PostFacts {
        english = Line.required(english, LABEL_LENGTH, "refused.contact.post.english");
        ukrainian = Line.required(ukrainian, LABEL_LENGTH, "refused.contact.post.ukrainian");
    }

    public String label(Locale language) {
        return Languages.closest(language).equals(Languages.UKRAINIAN) ? ukrainian : english;
    }
}
