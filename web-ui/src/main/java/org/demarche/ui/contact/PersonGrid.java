package org.demarche.ui.contact;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Objects;
import java.util.function.Supplier;
import org.demarche.core.contact.ContactHealth;
import org.demarche.core.contact.PersonList;
import org.demarche.core.contact.PersonRow;
import org.demarche.core.contact.PersonSort;
import org.demarche.ui.part.AddressedGrid;
import org.demarche.ui.part.ColumnsByWidth;
import org.demarche.ui.part.GridCells;
import org.demarche.ui.part.PersonAvatar;
import org.demarche.ui.part.Slices;
import org.demarche.ui.part.Tone;

/** Contacts, a page of rows at a time. */
class PersonGrid extends AddressedGrid<PersonRow, PersonSort> {

    private static final String NAME = """
            <span class="dm-row"><span class="dm-avatar" aria-hidden="true">${item.letters}</span>\
            <a class="dm-name dm-b dm-ellipsis" href="${item.href}">${item.name}</a>\
            <span class="dm-2 dm-ellipsis dm-yields">${item.own}</span></span>""";
    private static final String PLACE = """
            <span class="dm-row"><span class="dm-cc" aria-hidden="true" ?hidden="${!item.code}">${item.code}</span>\
            <span class="dm-ellipsis">${item.country} <span class="dm-2">${item.institution}</span></span></span>""";
    private static final String CARD = """
            <div class="dm-cell-card"><span class="dm-row"><span class="dm-avatar" aria-hidden="true">${item.letters}</span>\
            <a class="dm-name dm-b dm-ellipsis" href="${item.href}">${item.name}</a></span>\
            <span>${item.post}</span><span class="dm-2">${item.country} ${item.institution}</span>\
            <span class="dm-2 dm-ellipsis">${item.channel}</span></div>""";

    PersonGrid(PersonList list, SerializableConsumer<PersonsAddress> go, Supplier<PersonsAddress> address) {
        super(
                UI.getCurrent().getTranslation("contact.list.title"),
                PersonSort.NAME,
                (sort, descending) -> go.accept(address.get().with(sort, descending)));
        var card = addColumn(renderer(CARD)).setHeader(getTranslation("contact.column.name"));
        sorted(addColumn(renderer(NAME)), PersonSort.NAME, getTranslation("contact.column.name"))
                .setFlexGrow(3);
        addColumn(this::post).setHeader(getTranslation("contact.column.post")).setFlexGrow(2);
        sorted(addColumn(renderer(PLACE)), PersonSort.INSTITUTION, getTranslation("contact.column.institution"))
                .setFlexGrow(3);
        var channel = addColumn(GridCells.<PersonRow>grey(row -> Objects.requireNonNullElse(row.channelValue(), "")))
                .setHeader(getTranslation("contact.column.channel"))
                .setFlexGrow(3);
        sorted(addColumn(GridCells.health(this::health)), PersonSort.REACH, getTranslation("contact.column.health"));
        new ColumnsByWidth(this, card).above(ColumnsByWidth.TABLET, channel);
        openOnEnter(row -> ContactNavigation.href(row.id()));
        setItems(
                query -> list
                        .find(
                                address.get().filter(),
                                address.get().sort(),
                                address.get().descending(),
                                Slices.of(query),
                                getLocale())
                        .stream(),
                _ -> list.count(address.get().filter()));
    }

    private LitRenderer<PersonRow> renderer(String template) {
        return LitRenderer.<PersonRow>of(template)
                .withProperty("name", PersonRow::name)
                .withProperty("own", row -> row.ownName().equals(row.name()) ? "" : row.ownName())
                .withProperty("letters", row -> PersonAvatar.initials(row.name()))
                .withProperty("href", row -> ContactNavigation.href(row.id()))
                .withProperty("post", this::post)
                .withProperty("code", row -> Objects.requireNonNullElse(row.country(), ""))
                .withProperty("country", row -> Objects.requireNonNullElse(row.countryName(), ""))
                .withProperty("institution", row -> Objects.requireNonNullElse(row.institutionName(), ""))
                .withProperty("channel", row -> Objects.requireNonNullElse(row.channelValue(), ""));
    }

    private String post(PersonRow row) {
        var post = row.post() == null ? "" : row.post();
        return row.more() == 0 ? post : getTranslation("contact.more", post, row.more());
    }

    private GridCells.Health health(PersonRow row) {
        var health = row.channelHealth();
        return health == null
                ? new GridCells.Health(Tone.RISK, getTranslation("contact.no-channel"))
                : new GridCells.Health(HealthLook.tone(health), words(health));
    }

    private String words(ContactHealth health) {
        return getTranslation("contact.contact-health." + health);
    }
}
