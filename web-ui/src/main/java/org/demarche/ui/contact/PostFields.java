package org.demarche.ui.contact;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.demarche.core.contact.PostFacts;
import org.demarche.core.contact.PostRole;
import org.demarche.ui.form.FormDialog;

/** What a post is called, and what it is for. */
class PostFields extends Composite<Div> {

    private final Select<PostRole> role = new Select<>();
    private final TextField english = new TextField(getTranslation("contact.form.post.en"));
    private final TextField ukrainian = new TextField(getTranslation("contact.form.post.uk"));

    PostFields(FormDialog dialog) {
        role.setLabel(getTranslation("contact.form.role"));
        role.setItems(PostRole.values());
        role.setItemLabelGenerator(each -> getTranslation("contact.post-role." + each));
        role.setValue(PostRole.SECRETARY);
        for (var label : new TextField[] {english, ukrainian}) {
            label.setWidthFull();
            label.setRequiredIndicatorVisible(true);
        }
        dialog.field("refused.contact.post.english", english)
                .field("refused.contact.post.ukrainian", ukrainian)
                .with(this);
        dialog.fields()
                .along("role", role, PostRole::name, PostRole::valueOf)
                .text("english", english)
                .text("ukrainian", ukrainian);
        getContent().addClassName("dm-stack");
        getContent().add(role, english, ukrainian);
    }

    PostFields show(PostFacts facts) {
        role.setValue(facts.role());
        english.setValue(facts.english());
        ukrainian.setValue(facts.ukrainian());
        return this;
    }

    PostFacts facts() {
        return new PostFacts(role.getValue(), english.getValue(), ukrainian.getValue());
    }
}
