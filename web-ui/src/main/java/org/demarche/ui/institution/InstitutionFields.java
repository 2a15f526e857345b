package org.demarche.ui.institution;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.demarche.core.base.Refused;
import org.demarche.core.institution.Country;
import org.demarche.core.institution.Elsewhere;
import org.demarche.core.institution.ExternalId;
import org.demarche.core.institution.InstitutionFacts;
import org.demarche.core.institution.InstitutionName;
import org.demarche.ui.draft.FormFields;
import org.demarche.ui.form.FormDialog;
import org.demarche.ui.part.ZoneField;
import org.jspecify.annotations.Nullable;

/** What can be known about an institution. Names in languages that have no field here stay as they are. */
class InstitutionFields extends Composite<Div> {

    final TextField english = new TextField(getTranslation("institution.form.name.en"));
    final TextField ukrainian = new TextField(getTranslation("institution.form.name.uk"));
    private final Checkbox ours = new Checkbox(getTranslation("institution.form.ours"));
    private final TextField own = new TextField(getTranslation("institution.form.name.own"));
    final TextField languages = new TextField(getTranslation("institution.form.languages"));
    final ComboBox<Country> country = new ComboBox<>(getTranslation("institution.form.country"));
    final ZoneField zone;
    private final IntegerField seats = new IntegerField(getTranslation("institution.form.seats"));
    private final TextField website = new TextField(getTranslation("institution.form.website"));
    private final TextArea identifiers = new TextArea(getTranslation("institution.form.identifiers"));
    private final TextArea note = new TextArea(getTranslation("institution.form.note"));
    private List<InstitutionName> others = List.of();

    InstitutionFields(FormDialog dialog, List<Country> countries, Instant now) {
        zone = new ZoneField(getTranslation("institution.form.zone"), now);
        country.setItems(countries);
        country.setItemLabelGenerator(Country::name);
        languages.setHelperText(getTranslation("institution.form.languages.help"));
        own.setHelperText(getTranslation("institution.form.name.own.help"));
        seats.setHelperText(getTranslation("institution.form.seats.help"));
        website.setPlaceholder("https://");
        english.setRequiredIndicatorVisible(true);
        zone.setRequiredIndicatorVisible(true);
        dialog.field("refused.institution.name", english)
                .field("refused.institution.language", languages)
                .field("refused.institution.country", country)
                .field("refused.institution.zone", zone)
                .field("refused.institution.seats", seats)
                .field("refused.institution.website", website)
                .field("refused.institution.identifier", identifiers)
                .field("refused.institution.note", note);
        nameIn(dialog.fields());
        var pairs = new Div(country, zone, seats, website);
        pairs.addClassName("dm-pairs");
        List.<HasSize>of(english, ukrainian, own, languages, country, zone, seats, website, identifiers, note)
                .forEach(HasSize::setWidthFull);
        getContent().addClassName("dm-stack");
        getContent().add(english, ukrainian, ours, languages, own, pairs, identifiers, note);
        identifiers.setHelperText(getTranslation("institution.form.identifiers.help"));
        identifiers.setVisible(false);
        note.setVisible(false);
        dialog.with(this);
    }

    /** Also what other registers call it, and the note. */
    InstitutionFields withElsewhere() {
        identifiers.setVisible(true);
        note.setVisible(true);
        return this;
    }

    /** What stands under a parliament has its country and keeps its zone unless another is chosen. */
    InstitutionFields under(InstitutionFacts parent) {
        zone.setValue(parent.zone());
        languages.setValue(String.join(" ", parent.languages()));
        return withoutCountry();
    }

    InstitutionFields withoutCountry() {
        country.setVisible(false);
        return this;
    }

    InstitutionFields withoutSeats() {
        seats.setVisible(false);
        return this;
    }

    InstitutionFields show(InstitutionFacts facts) {
        var first = ownLanguage(facts.languages());
        others = facts.names().stream()
                .filter(name -> !List.of("en", "uk", first).contains(name.language()))
                .toList();
        List.of(english, ukrainian, own).forEach(TextField::clear);
        ours.clear();
        facts.names().forEach(name -> {
            switch (name.language()) {
                case "en" -> english.setValue(name.name());
                case "uk" -> {
                    ukrainian.setValue(name.name());
                    ours.setValue(name.ourTranslation());
                }
                default -> {
                    if (name.language().equals(first)) {
                        own.setValue(name.name());
                    }
                }
            }
        });
        languages.setValue(String.join(" ", facts.languages()));
        zone.setValue(facts.zone());
        seats.setValue(facts.seats());
        website.setValue(facts.website() == null ? "" : facts.website());
        country.setValue(country(facts.country()));
        return this;
    }

    InstitutionFacts facts() {
        if (zone.getValue() == null) {
            throw new Refused("refused.institution.zone.missing");
        }
        return new InstitutionFacts(
                names(), countryCode(), zone.getValue(), seats.getValue(), codes(), website.getValue());
    }

    private List<InstitutionName> names() {
        var names = new ArrayList<>(others);
        add(names, "en", english.getValue(), false);
        add(names, "uk", ukrainian.getValue(), ours.getValue());
        var language = ownLanguage(codes());
        if (!language.equals("en") && !language.equals("uk")) {
            add(names, language, own.getValue(), false);
        }
        return names;
    }

    private static void add(List<InstitutionName> names, String language, String name, boolean ourTranslation) {
        if (!name.isBlank()) {
            names.removeIf(other -> other.language().equals(language));
            names.add(new InstitutionName(language, name, ourTranslation));
        }
    }

    private List<String> codes() {
        var typed = languages.getValue().strip();
        return typed.isEmpty() ? List.of() : List.of(typed.split("[\\s,;]+"));
    }

    /** The first of its languages that is neither English nor Ukrainian: those have fields of their own. */
    private static String ownLanguage(List<String> languages) {
        return languages.stream()
                .filter(code -> !code.equals("en") && !code.equals("uk"))
                .findFirst()
                .orElse("en");
    }

    private @Nullable String countryCode() {
        return country.getValue() == null ? null : country.getValue().code();
    }

    InstitutionFields show(Elsewhere elsewhere) {
        identifiers.setValue(elsewhere.identifiers().stream()
                .map(identifier -> identifier.scheme() + " " + identifier.value())
                .collect(Collectors.joining("\n")));
        note.setValue(elsewhere.note());
        return this;
    }

    Elsewhere elsewhere() {
        var all = identifiers.getValue().lines().map(String::strip).filter(line -> !line.isEmpty());
        return new Elsewhere(all.map(InstitutionFields::identifier).toList(), note.getValue());
    }

    /** {@code wikidata Q215896}: the scheme is one word. */
    private static ExternalId identifier(String line) {
        int end = line.indexOf(' ');
        return end < 0 ? new ExternalId(line, "") : new ExternalId(line.substring(0, end), line.substring(end));
    }

    private void nameIn(FormFields fields) {
        fields.text("english", english)
                .text("ukrainian", ukrainian)
                .yesNo("ours", ours)
                .text("own", own)
                .text("languages", languages)
                .field("country", country, Country::code, this::country)
                .field("zone", zone, ZoneId::getId, ZoneId::of)
                .number("seats", seats)
                .text("website", website)
                .text("identifiers", identifiers)
                .text("note", note);
    }

    private @Nullable Country country(@Nullable String code) {
        return country.getListDataView()
                .getItems()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElse(null);
    }
}
