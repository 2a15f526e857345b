package org.demarche.ui.decision;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.demarche.core.campaign.AskId;
import org.demarche.core.decision.Act;
import org.demarche.core.decision.ActFacts;
import org.demarche.core.decision.Evidence;
import org.demarche.core.institution.Verification;
import org.demarche.core.text.Bilingual;
import org.demarche.ui.form.FormDialog;

/** What is told about an act: how sure it is, how it came about, its own words. */
class ActRemarks extends Composite<FormLayout> {

    private static final int ROWS = 2;

    private final Select<Verification> verification = new Select<>();
    private final Checkbox disputed = new Checkbox(getTranslation("decision.field.disputed"));
    private final WayFields way;
    private final TextArea noteEn = new TextArea(getTranslation("decision.field.note-en"));
    private final TextArea noteUk = new TextArea(getTranslation("decision.field.note-uk"));
    private final TextArea text = new TextArea(getTranslation("decision.field.text"));

    ActRemarks(FormDialog dialog) {
        way = new WayFields(dialog);
        verification.setLabel(getTranslation("decision.field.verification"));
        verification.setItems(Verification.values());
        verification.setItemLabelGenerator(each -> getTranslation("institution.verification." + each));
        verification.setValue(Verification.UNVERIFIED);
        noteEn.setMinRows(ROWS);
        noteUk.setMinRows(ROWS);
        text.setMinRows(ROWS);
        text.setMaxRows(12);
        text.setHelperText(getTranslation("decision.field.text.help"));
        var layout = getContent();
        layout.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("30rem", 2));
        layout.add(verification, disputed, way, noteEn, noteUk, text);
        List.<Component>of(way, text).forEach(wide -> layout.setColspan(wide, 2));
        dialog.field("refused.decision.note", noteEn)
                .field("refused.decision.text", text)
                .with(this);
        dialog.fields()
                .along("verification", verification, Verification::name, Verification::valueOf)
                .yesNo("disputed", disputed)
                .text("note-en", noteEn)
                .text("note-uk", noteUk)
                .text("text", text);
    }

    void show(ActFacts facts) {
        verification.setValue(facts.evidence().verification());
        disputed.setValue(facts.evidence().disputed());
        way.show(facts.way());
        noteEn.setValue(facts.note().en());
        noteUk.setValue(facts.note().uk());
        text.setValue(facts.text());
    }

    boolean disputed() {
        return disputed.getValue();
    }

    Verification verification() {
        return Objects.requireNonNullElse(verification.getValue(), Verification.UNVERIFIED);
    }

    /** All that the form says of the act. */
    ActFacts facts(Act act, Evidence evidence, Set<AskId> grants) {
        var note = new Bilingual(noteEn.getValue(), noteUk.getValue());
        return new ActFacts(act, evidence, grants, way.way(), note, text.getValue());
    }
}
