package org.demarche.ui.institution;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import org.demarche.core.base.Refused;
import org.demarche.core.institution.InstitutionName;
import org.demarche.ui.form.FormDialog;

/** What an institution is called, and the languages it works in. Names in languages without a field here stay as they are. */
class NameFields extends Composite<Div> {

    private final TextField english = new TextField(getTranslation("institution.form.name.en"));
    private final TextField ukrainian = new TextField(getTranslation("institution.form.name.uk"));
    private final Checkbox ours = new Checkbox(getTranslation("institution.form.ours"));
    private final TextField languages = new TextField(getTranslation("institution.form.languages"));
    private final TextField own = new TextField(getTranslation("institution.form.name.own"));
    private List<InstitutionName> others = List.of();

    NameFields(FormDialog dialog) {
        languages.setHelperText(getTranslation("institution.form.languages.help"));
        own.setHelperText(getTranslation("institution.form.name.own.help"));
        english.setRequiredIndicatorVisible(true);
        dialog.field("refused.institution.name", english).field("refused.institution.language", languages);
        dialog.fields()
                .text("english", english)
                .text("ukrainian", ukrainian)
                .yesNo("ours", ours)
                .text("languages", languages)
                .text("own", own);
        List.of(english, ukrainian, languages, own).forEach(TextField::setWidthFull);
        getContent().addClassName("dm-stack");
        getContent().add(english, ukrainian, ours, languages, own);
    }

    /** What stands under another institution works in its languages. */
    void workingIn(List<String> codes) {
        languages.setValue(String.join(" ", codes));
    }

    void show(List<InstitutionName> names, List<String> codes) {
        var first = ownLanguage(codes);
        others = names.stream()
                .filter(name -> !List.of("en", "uk", first).contains(name.language()))
                .toList();
        show(english, names, "en");
        show(ukrainian, names, "uk");
        show(own, first.equals("en") ? List.of() : names, first);
        ours.setValue(names.stream().anyMatch(name -> name.language().equals("uk") && name.ourTranslation()));
        workingIn(codes);
    }

    private static void show(TextField field, List<InstitutionName> names, String language) {
        field.setValue(names.stream()
                .filter(name -> name.language().equals(language))
                .map(InstitutionName::name)
                .findFirst()
                .orElse(""));
    }

    /** @throws Refused when a name is no name, or nobody knows its language */
    List<InstitutionName> names() {
        var names = new ArrayList<>(others);
        add(names, "en", english.getValue(), false);
        add(names, "uk", ukrainian.getValue(), ours.getValue());
        if (!own.getValue().isBlank()) {
            var language = ownLanguage(codes());
            if (language.equals("en")) {
                throw new Refused("refused.institution.language.own");
            }
            add(names, language, own.getValue(), false);
        }
        if (names.isEmpty()) {
            throw new Refused("refused.institution.name.missing");
        }
        return names;
    }

    List<String> codes() {
        var typed = languages.getValue().strip();
        return typed.isEmpty() ? List.of() : List.of(typed.split("[\\s,;]+"));
    }

    private static void add(List<InstitutionName> names, String language, String name, boolean ourTranslation) {
        if (!name.isBlank()) {
            names.removeIf(other -> other.language().equals(language));
            names.add(new InstitutionName(language, name, ourTranslation));
        }
    }

    /** The first of its languages that is neither English nor Ukrainian: those have fields of their own. */
    private static String ownLanguage(List<String> languages) {
        return languages.stream()
                .filter(code -> !code.equals("en") && !code.equals("uk"))
                .findFirst()
                .orElse("en");
    }
}
