package org.demarche.ui.contact;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import org.demarche.core.contact.ContactDetail;
import org.demarche.core.contact.ContactDetailFacts;
import org.demarche.core.contact.ContactHealth;
import org.demarche.core.contact.ContactKind;
import org.demarche.core.contact.ContactPurpose;
import org.demarche.ui.draft.DraftKeeper;
import org.demarche.ui.part.Attempt;

/** A way to reach somebody, and whether it works. */
class DetailFields extends Composite<Div> {

    private final Select<ContactKind> kind = new Select<>();
    private final TextArea value = new TextArea(getTranslation("contact.form.value"));
    private final Select<ContactPurpose> purpose = new Select<>();
    private final Select<ContactHealth> health = new Select<>();

    DetailFields(Attempt attempt) {
        kind.setLabel(getTranslation("contact.form.kind"));
        kind.setItems(ContactKind.values());
        kind.setItemLabelGenerator(each -> getTranslation("contact.contact-kind." + each));
        kind.setValue(ContactKind.EMAIL);
        purpose.setLabel(getTranslation("contact.form.purpose"));
        purpose.setItems(ContactPurpose.values());
        purpose.setItemLabelGenerator(each -> getTranslation("contact.contact-purpose." + each));
        purpose.setValue(ContactPurpose.OFFICE);
        health.setLabel(getTranslation("contact.form.health"));
        health.setItems(ContactHealth.values());
        health.setItemLabelGenerator(each -> getTranslation("contact.contact-health." + each));
        health.setValue(ContactHealth.OK);
        health.setVisible(false);
        value.setRequiredIndicatorVisible(true);
        value.setWidthFull();
        value.setMinRows(1);
        attempt.field("refused.contact.value", value).field("refused.email", value);
        var pairs = new Div(kind, purpose);
        pairs.addClassName("dm-pairs");
        getContent().addClassName("dm-stack");
        getContent().add(pairs, value, health);
    }

    DetailFields show(ContactDetail detail) {
        kind.setValue(detail.facts().kind());
        value.setValue(detail.facts().value());
        purpose.setValue(detail.facts().purpose());
        health.setValue(detail.health());
        health.setVisible(true);
        return this;
    }

    ContactDetailFacts facts() {
        return new ContactDetailFacts(kind.getValue(), value.getValue(), purpose.getValue(), "");
    }

    ContactHealth health() {
        return health.getValue();
    }

    void keepIn(DraftKeeper draft) {
        draft.field("value", value);
    }
}
