package org.demarche.ui.campaign;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import org.demarche.core.text.Bilingual;
import org.demarche.ui.draft.FormFields;
import org.demarche.ui.part.Attempt;

/** The same words in both languages, one below the other. */
public class BilingualField extends Composite<Div> {

    private final TextArea english = new TextArea();
    private final TextArea ukrainian = new TextArea();

    /**
     * @param label of the thing; each field adds its language
     * @param key prefix of the refusals, without the language
     */
    public BilingualField(String label, String key, int rows, Attempt attempt) {
        field(english, label, "en", rows);
        field(ukrainian, label, "uk", rows);
        attempt.field(key + "-en", english).field(key + "-uk", ukrainian);
        getContent().addClassNames("dm-stack", "tight");
        getContent().add(english, ukrainian);
    }

    /** Keeps and compares both under this name. */
    public void nameIn(FormFields fields, String name) {
        fields.text(name + "-en", english).text(name + "-uk", ukrainian);
    }

    public void show(Bilingual words) {
        english.setValue(words.en());
        ukrainian.setValue(words.uk());
    }

    public Bilingual words() {
        return new Bilingual(english.getValue(), ukrainian.getValue());
    }

    private void field(TextArea field, String label, String language, int rows) {
        field.setLabel(getTranslation("campaign.in." + language, label));
        field.setMinRows(rows);
        field.setWidthFull();
        field.getElement().setAttribute("lang", language);
    }
}
