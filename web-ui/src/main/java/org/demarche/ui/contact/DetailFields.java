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
import org.demarche.ui.form.FormDialog;

/** A way to reach somebody, and whether it works. */
class DetailFields extends Composite<Div> {

    private final Select<ContactKind> kind = new Select<>();
    private final TextArea value = new TextArea(getTranslation("contact.form.value"));
    private final TextArea note = new TextArea(getTranslation("contact.form.note"));
    private final Select<ContactPurpose> purpose = new Select<>();
    private final Select<ContactHealth> health = new Select<>();

    DetailFields(FormDialog dialog) {
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
        note.setWidthFull();
        note.setMinRows(1);
        dialog.field("refused.contact.value", value)
                .field("refused.email", value)
                .field("refused.contact.note", note)
                .with(this);
        dialog.fields()
                .along("kind", kind, ContactKind::name, ContactKind::valueOf)
                .along("purpose", purpose, ContactPurpose::name, ContactPurpose::valueOf)
                .text("value", value)
                .text("note", note)
                .choice("health", health, ContactHealth.class);
        var pairs = new Div(kind, purpose);
        pairs.addClassName("dm-pairs");
        getContent().addClassName("dm-stack");
        getContent().add(pairs, value, note, health);
    }

    DetailFields show(ContactDetail detail) {
        kind.setValue(detail.facts().kind());
        value.setValue(detail.facts().value());
        purpose.setValue(detail.facts().purpose());
        note.setValue(detail.facts().note());
        health.setValue(detail.health());
        health.setVisible(true);
        return this;
    }

    ContactDetailFacts facts() {
        return new ContactDetailFacts(kind.getValue(), value.getValue(), purpose.getValue(), note.getValue());
    }

    ContactHealth health() {
        return health.getValue();
    }
}
