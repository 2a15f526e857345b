package org.demarche.ui.contact;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import org.demarche.core.contact.LawfulBasis;
import org.demarche.core.contact.PersonFacts;
import org.demarche.core.contact.PersonName;
import org.demarche.ui.form.FormDialog;

/** What is known about a person. Names in other languages than English and Ukrainian stay as they are. */
class PersonFields extends Composite<Div> {

    final TextField name = new TextField(getTranslation("contact.form.name"));
    private final TextField english = new TextField(getTranslation("contact.form.name.en"));
    private final TextField ukrainian = new TextField(getTranslation("contact.form.name.uk"));
    private final TextField languages = new TextField(getTranslation("contact.form.languages"));
    private final Select<LawfulBasis> basis = new Select<>();
    private final Checkbox doNotContact = new Checkbox(getTranslation("contact.form.do-not-contact"));
    private final TextArea note = new TextArea(getTranslation("contact.form.note"));
    private List<PersonName> others = List.of();

    PersonFields(FormDialog dialog) {
        name.setRequiredIndicatorVisible(true);
        name.setHelperText(getTranslation("contact.form.name.help"));
        languages.setHelperText(getTranslation("contact.form.languages.help"));
        basis.setLabel(getTranslation("contact.form.basis"));
        basis.setItems(LawfulBasis.values());
        basis.setItemLabelGenerator(each -> getTranslation("contact.lawful-basis." + each));
        basis.setValue(LawfulBasis.LEGITIMATE_INTEREST);
        dialog.field("refused.contact.name", name)
                .field("refused.contact.language", languages)
                .field("refused.contact.note", note);
        List.<HasSize>of(name, english, ukrainian, languages, basis, note).forEach(HasSize::setWidthFull);
        getContent().addClassName("dm-stack");
        getContent().add(name, english, ukrainian, languages, basis, doNotContact, note);
        dialog.fields()
                .text("name", name)
                .text("english", english)
                .text("ukrainian", ukrainian)
                .text("languages", languages)
                .along("basis", basis, LawfulBasis::name, LawfulBasis::valueOf)
                .yesNo("do-not-contact", doNotContact)
                .text("note", note);
        dialog.with(this);
    }

    PersonFields show(PersonFacts facts) {
        name.setValue(facts.name());
        others = facts.names().stream()
                .filter(other -> !List.of("en", "uk").contains(other.language()))
                .toList();
        english.clear();
        ukrainian.clear();
        facts.names().forEach(other -> {
            switch (other.language()) {
                case "en" -> english.setValue(other.name());
                case "uk" -> ukrainian.setValue(other.name());
                default -> {}
            }
        });
        languages.setValue(String.join(" ", facts.languages()));
        basis.setValue(facts.lawfulBasis());
        doNotContact.setValue(facts.doNotContact());
        note.setValue(facts.note());
        return this;
    }

    PersonFacts facts() {
        var names = new ArrayList<>(others);
        if (!english.getValue().isBlank()) {
            names.add(new PersonName("en", english.getValue()));
        }
        if (!ukrainian.getValue().isBlank()) {
            names.add(new PersonName("uk", ukrainian.getValue()));
        }
        var typed = languages.getValue().strip();
        return new PersonFacts(
                name.getValue(),
                names,
                typed.isEmpty() ? List.of() : List.of(typed.split("[\\s,;]+")),
                basis.getValue(),
                doNotContact.getValue(),
                note.getValue());
    }
}
