package org.demarche.ui.decision;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.core.base.PartialDate;
import org.demarche.core.base.Refused;
import org.demarche.core.campaign.AskId;
import org.demarche.core.decision.Act;
import org.demarche.core.decision.ActFacts;
import org.demarche.core.decision.ActForm;
import org.demarche.core.decision.AskChoice;
import org.demarche.core.institution.InstitutionFilter;
import org.demarche.core.institution.InstitutionId;
import org.demarche.core.institution.InstitutionKind;
import org.demarche.core.institution.InstitutionRow;
import org.demarche.core.institution.InstitutionSort;
import org.demarche.core.text.Bilingual;
import org.demarche.ui.draft.FormFields;
import org.demarche.ui.form.FormDialog;
import org.demarche.ui.part.Slices;
import org.jspecify.annotations.Nullable;

/** The fields of an act: by whom, what, when, what it grants. */
class ActFields extends Composite<FormLayout> {

    /** Who adopts acts. */
    private static final Set<InstitutionKind> ADOPTERS =
            Set.of(InstitutionKind.CHAMBER, InstitutionKind.PARLIAMENT, InstitutionKind.ASSEMBLY);

    private final ComboBox<InstitutionRow> adoptedBy = new ComboBox<>(getTranslation("decision.field.adopted-by"));
    private final Select<ActForm> form = new Select<>();
    private final TextField number = new TextField(getTranslation("decision.field.number"));
    private final TextField adoptedOn = new TextField(getTranslation("decision.field.adopted-on"));
    private final TextField titleEn = new TextField(getTranslation("decision.field.title-en"));
    private final TextField titleUk = new TextField(getTranslation("decision.field.title-uk"));
    private final Checkbox ourTranslation = new Checkbox(getTranslation("decision.field.our-translation"));
    private final CheckboxGroup<AskChoice> grants = new CheckboxGroup<>();
    private final Register register;
    private final List<AskChoice> asks;

    /** Of other campaigns: they stay as they are. */
    private Set<AskId> otherGrants = Set.of();

    /** @param asks those that the act can grant */
    ActFields(FormDialog dialog, Register register, List<AskChoice> asks) {
        this.register = register;
        this.asks = asks;
        var layout = getContent();
        layout.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("30rem", 2));
        whoAndWhen();
        grants.setLabel(getTranslation("decision.field.grants"));
        grants.setItems(asks);
        grants.setItemLabelGenerator(ask -> getTranslation("decision.detail.ask", ask.number(), ask.words()));
        layout.add(adoptedBy, adoptedOn, form, number, titleEn, titleUk, ourTranslation, grants);
        List.<Component>of(titleEn, titleUk, ourTranslation, grants).forEach(wide -> layout.setColspan(wide, 2));
        dialog.field("refused.decision.adopted-by", adoptedBy)
                .field("refused.partial-date", adoptedOn)
                .field("refused.date", adoptedOn)
                .field("refused.decision.number", number)
                .field("refused.decision.title", titleEn)
                .with(this);
        nameIn(dialog.fields());
    }

    private void whoAndWhen() {
        adoptedBy.setItems(query -> register
                .institutions()
                .find(
                        InstitutionFilter.NONE
                                .withText(query.getFilter().orElse(""))
                                .withKinds(ADOPTERS),
                        InstitutionSort.COUNTRY,
                        false,
                        Slices.of(query),
                        register.language())
                .stream());
        adoptedBy.setItemLabelGenerator(
                row -> row.countryName() == null ? row.name() : row.countryName() + ", " + row.name());
        adoptedBy.setRequiredIndicatorVisible(true);
        form.setLabel(getTranslation("decision.field.form"));
        form.setItems(ActForm.values());
        form.setItemLabelGenerator(each -> getTranslation("decision.form." + each));
        form.setValue(ActForm.RESOLUTION);
        adoptedOn.setHelperText(getTranslation("decision.field.adopted-on.help"));
        adoptedOn.setRequiredIndicatorVisible(true);
        titleEn.setRequiredIndicatorVisible(true);
    }

    private void nameIn(FormFields fields) {
        fields.field("adopted-by", adoptedBy, row -> row.id().toString(), id -> row(InstitutionId.of(id)))
                .text("adopted-on", adoptedOn)
                .along("form", form, ActForm::name, ActForm::valueOf)
                .text("number", number)
                .text("title-en", titleEn)
                .text("title-uk", titleUk)
                .yesNo("our-translation", ourTranslation)
                .field("grants", grants, ActFields::ids, this::choices);
    }

    void show(ActFacts facts) {
        var act = facts.act();
        adoptedBy.setValue(row(act.adoptedBy()));
        form.setValue(act.form());
        number.setValue(act.number());
        adoptedOn.setValue(act.adoptedOn().text());
        titleEn.setValue(act.title().en());
        titleUk.setValue(act.title().uk());
        ourTranslation.setValue(act.ourTranslation());
        grants.setValue(
                asks.stream().filter(ask -> facts.grants().contains(ask.id())).collect(Collectors.toSet()));
        otherGrants = new HashSet<>(facts.grants());
        asks.forEach(ask -> otherGrants.remove(ask.id()));
    }

    void adoptedBy(InstitutionId institution) {
        adoptedBy.setValue(row(institution));
    }

    /** @throws Refused when a field is missing or wrong */
    Act act() {
        return new Act(
                institution(),
                Objects.requireNonNullElse(form.getValue(), ActForm.RESOLUTION),
                number.getValue(),
                new Bilingual(titleEn.getValue(), titleUk.getValue()),
                ourTranslation.getValue(),
                new PartialDate(adoptedOn.getValue()));
    }

    Set<AskId> grants() {
        return Stream.concat(grants.getValue().stream().map(AskChoice::id), otherGrants.stream())
                .collect(Collectors.toSet());
    }

    private static String ids(Set<AskChoice> asks) {
        return asks.stream().map(ask -> ask.id().toString()).sorted().collect(Collectors.joining(" "));
    }

    private Set<AskChoice> choices(String ids) {
        var wanted = Set.of(ids.split(" "));
        return asks.stream().filter(ask -> wanted.contains(ask.id().toString())).collect(Collectors.toSet());
    }

    private @Nullable InstitutionRow row(InstitutionId id) {
        return register.institutions().tree(id, register.language()).stream()
                .findFirst()
                .orElse(null);
    }

    private InstitutionId institution() {
        @Nullable InstitutionRow row = adoptedBy.getValue();
        if (row == null) {
            throw new Refused("refused.decision.adopted-by.missing");
        }
        return row.id();
    }
}
