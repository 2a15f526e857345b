package org.demarche.ui.outreach;

import java.util.List;
import org.demarche.core.contact.PersonId;
import org.demarche.core.contact.PostRow;
import org.jspecify.annotations.Nullable;

/** With whom something was: a contact of the institution, or a name as it was heard. */
record Whom(String name, @Nullable PersonId person) {

    /** The people of an institution, and its posts where nobody is known. */
    static List<Whom> of(List<PostRow> posts) {
        return posts.stream().map(Whom::of).distinct().toList();
    }

    /** Somebody who is known by that name, or the name alone. */
    static Whom among(List<Whom> people, String name) {
        return people.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(new Whom(name, null));
    }

    private static Whom of(PostRow post) {
        return post.personName() == null ? new Whom(post.label(), null) : new Whom(post.personName(), post.personId());
    }
}
