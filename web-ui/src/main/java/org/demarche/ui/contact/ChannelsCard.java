package org.demarche.ui.contact;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.demarche.core.contact.ContactDetailRow;
import org.demarche.core.contact.ContactHealth;
import org.demarche.core.contact.ContactKind;
import org.demarche.core.contact.PersonId;
import org.demarche.core.institution.InstitutionId;
import org.demarche.ui.format.Formats;
import org.demarche.ui.part.DmCard;
import org.demarche.ui.part.HealthMark;
import org.demarche.ui.part.Icon;
import org.demarche.ui.part.IconButton;

/** The ways to reach a person or an institution, each with its health; what works comes first. */
public class ChannelsCard extends DmCard {

    private final transient ContactForms forms;
    private final transient Formats formats;
    private final transient Runnable changed;

    private ChannelsCard(
            List<ContactDetailRow> channels, ContactForms forms, Formats formats, Runnable changed, Runnable add) {
        super("");
        this.forms = forms;
        this.formats = formats;
        this.changed = changed;
        setTitle(getTranslation("contact.channels"), 2);
        if (forms.mayKeep()) {
            var button = new Button(getTranslation("contact.channel.add"), _ -> add.run());
            button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
            suffix(button);
        }
        facts(channels.stream().map(each -> new ListItem(row(each))).toList(), getTranslation("contact.channels.none"));
    }

    public static ChannelsCard of(
            InstitutionId institution,
            List<ContactDetailRow> channels,
            ContactForms forms,
            Formats formats,
            Runnable changed) {
        return new ChannelsCard(channels, forms, formats, changed, () -> forms.addDetail(institution, changed));
    }

    static ChannelsCard of(
            PersonId person, List<ContactDetailRow> channels, ContactForms forms, Formats formats, Runnable changed) {
        return new ChannelsCard(channels, forms, formats, changed, () -> forms.addDetail(person, changed));
    }

    private Component row(ContactDetailRow channel) {
        var value = new Span(value(channel), new Span(" "), grey(purpose(channel)));
        value.addClassNames("dm-grow", "dm-lines");
        var row = new Div(icon(channel.kind()).create(), value, health(channel));
        row.addClassNames("dm-row", "dm-s");
        if (forms.mayKeep()) {
            row.add(new IconButton(
                    Icon.EDIT,
                    getTranslation("contact.channel.edit", channel.value()),
                    () -> forms.editDetail(channel.id(), changed)));
        }
        return row;
    }

    private static Component value(ContactDetailRow channel) {
        boolean usable = channel.health() == ContactHealth.OK || channel.health() == ContactHealth.STALE;
        return switch (channel.kind()) {
            case EMAIL -> usable ? new Anchor("mailto:" + channel.value(), channel.value()) : new Span(channel.value());
            case PHONE ->
                usable
                        ? new Anchor("tel:" + channel.value().replace(" ", ""), channel.value())
                        : new Span(channel.value());
            case ADDRESS, WEB_FORM, OTHER -> new Span(channel.value());
        };
    }

    private String purpose(ContactDetailRow channel) {
        var purpose = getTranslation("contact.contact-purpose." + channel.purpose());
        return channel.institutionName() == null ? purpose : purpose + ", " + channel.institutionName();
    }

    private Component health(ContactDetailRow channel) {
        var words = getTranslation("contact.contact-health." + channel.health());
        return HealthMark.of(
                HealthLook.tone(channel.health()),
                channel.healthSince() == null
                        ? words
                        : getTranslation("contact.health.since", words, formats.day(channel.healthSince())));
    }

    private static Component grey(String words) {
        var grey = new Span(words);
        grey.addClassName("dm-2");
        return grey;
    }

    private static Icon icon(ContactKind kind) {
        return switch (kind) {
            case EMAIL -> Icon.MAIL;
            case PHONE -> Icon.PHONE;
            case ADDRESS -> Icon.LAND;
            case WEB_FORM -> Icon.GLOBE;
            case OTHER -> Icon.LINK;
        };
    }
}
