package org.demarche.ui.institution;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.demarche.core.base.Refused;
import org.demarche.core.institution.Country;
import org.demarche.core.institution.Elsewhere;
import org.demarche.core.institution.ExternalId;
import org.demarche.core.institution.InstitutionFacts;
import org.demarche.ui.draft.FormFields;
import org.demarche.ui.form.FormDialog;
import org.demarche.ui.part.ZoneField;
import org.jspecify.annotations.Nullable;

/** What can be known about an institution. */
class InstitutionFields extends Composite<Div> {

    private final NameFields names;
    final ComboBox<Country> country = new ComboBox<>(getTranslation("institution.form.country"));
    final ZoneField zone;
    private final IntegerField seats = new IntegerField(getTranslation("institution.form.seats"));
    private final TextField website = new TextField(getTranslation("institution.form.website"));
    private final TextArea identifiers = new TextArea(getTranslation("institution.form.identifiers"));
    private final TextArea note = new TextArea(getTranslation("institution.form.note"));

    InstitutionFields(FormDialog dialog, List<Country> countries, Instant now) {
        zone = new ZoneField(getTranslation("institution.form.zone"), now);
        country.setItems(countries);
        country.setItemLabelGenerator(Country::name);
        names = new NameFields(dialog);
        seats.setHelperText(getTranslation("institution.form.seats.help"));
        website.setPlaceholder("https://");
        zone.setRequiredIndicatorVisible(true);
        dialog.field("refused.institution.country", country)
                .field("refused.institution.zone", zone)
                .field("refused.institution.seats", seats)
                .field("refused.institution.website", website)
                .field("refused.institution.identifier", identifiers)
                .field("refused.institution.note", note);
        nameIn(dialog.fields());
        var pairs = new Div(country, zone, seats, website);
        pairs.addClassName("dm-pairs");
        List.<HasSize>of(country, zone, seats, website, identifiers, note).forEach(HasSize::setWidthFull);
        getContent().addClassName("dm-stack");
        getContent().add(names, pairs, identifiers, note);
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
        names.workingIn(parent.languages());
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
        names.show(facts.names(), facts.languages());
        zone.setValue(facts.zone());
        seats.setValue(facts.seats());
        website.setValue(facts.website() == null ? "" : facts.website());
        country.setValue(country(facts.country()));
        return this;
    }

    InstitutionFacts facts() {
        var called = names.names();
        if (zone.getValue() == null) {
            throw new Refused("refused.institution.zone.missing");
        }
        return new InstitutionFacts(
                called, countryCode(), zone.getValue(), seats.getValue(), names.codes(), website.getValue());
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
        fields.field("country", country, Country::code, this::country)
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
