package org.demarche.ui.institution;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.demarche.core.contact.PostRow;
import org.demarche.core.institution.InstitutionRow;
import org.demarche.ui.contact.ContactNavigation;
import org.demarche.ui.contact.PostForms;
import org.demarche.ui.part.DmCard;
import org.demarche.ui.part.Icon;
import org.demarche.ui.part.IconButton;
import org.demarche.ui.part.PersonAvatar;

/** Whom a letter can be addressed to today: each post with its holder, and the posts that want a name. */
class PostsCard extends DmCard {

    private final transient InstitutionRow institution;

    /** @param institution whose page it is */
    PostsCard(InstitutionRow institution, List<PostRow> posts, PostForms forms, Runnable changed) {
        super("");
        this.institution = institution;
        setTitle(getTranslation("institution.page.posts"), 2);
        if (forms.mayKeep()) {
            suffix(small("institution.page.post.add", () -> forms.add(institution.id(), changed)));
        }
        facts(
                posts.stream()
                        .map(post -> new ListItem(row(post, forms, changed)))
                        .toList(),
                getTranslation("institution.page.posts.none"));
    }

    private Component row(PostRow post, PostForms forms, Runnable changed) {
        var label = new Span(post.label());
        label.addClassName("dm-b");
        var what = new Span(label, new Span(", " + place(post)));
        what.addClassName("dm-grow");
        var row =
                new Div(post.personName() == null ? PersonAvatar.nobody() : new PersonAvatar(post.personName()), what);
        row.addClassNames("dm-row", "dm-s");
        if (post.personId() != null) {
            row.add(new Anchor(ContactNavigation.href(post.personId()), post.personName()));
        } else if (forms.mayKeep()) {
            row.add(small("institution.page.post.name", () -> forms.appoint(post.id(), post.institutionId(), changed)));
        }
        if (forms.mayKeep()) {
            row.add(new IconButton(
                    Icon.EDIT,
                    getTranslation("institution.page.post.edit", post.label()),
                    () -> forms.edit(post.id(), changed)));
        }
        return row;
    }

    /** Committees of both chambers are called alike: the chamber tells them apart. */
    private String place(PostRow post) {
        return post.parentName() == null || post.parentName().equals(institution.name())
                ? post.institutionName()
                : post.institutionName() + ", " + post.parentName();
    }

    private Button small(String key, Runnable action) {
        var button = new Button(getTranslation(key), _ -> action.run());
        button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        return button;
    }
}
