package org.demarche.ui.relief;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.demarche.core.relief.CarrierRow;
import org.demarche.ui.format.Formats;
import org.demarche.ui.part.DmCard;
import org.demarche.ui.part.EmptyState;
import org.demarche.ui.part.Icon;
import org.demarche.ui.part.Mark;
import org.demarche.ui.part.PersonAvatar;
import org.demarche.ui.part.Tone;

/** Everybody who carries something, with the way to give it to others. */
class CarriersCard extends DmCard {

    private final transient Formats formats;

    CarriersCard(List<CarrierRow> people, Formats formats) {
        super("");
        this.formats = formats;
        setTitle(getTranslation("relief.people"), 2);
        if (people.isEmpty()) {
            add(new EmptyState(getTranslation("relief.people.none"), getTranslation("relief.people.none.next")));
            return;
        }
        var rows = new UnorderedList();
        rows.addClassName("dm-plain");
        people.forEach(person -> rows.add(row(person)));
        add(rows);
        flush();
    }

    private ListItem row(CarrierRow person) {
        var name = new Span(person.name());
        name.addClassName("dm-b");
        var line = new Div(name);
        line.addClassNames("dm-row", "dm-wrap");
        if (!person.working()) {
            line.add(new Mark(Tone.RISK, Icon.WARN, getTranslation("relief.person.gone")));
        }
        if (person.awayUntil() != null) {
            line.add(new Mark(
                    Tone.RISK, Icon.WARN, getTranslation("relief.person.away", formats.day(person.awayUntil()))));
        }
        var carries = new Div(getTranslation("relief.person.carries", person.cases(), person.tasks()));
        carries.addClassNames("dm-2", "dm-s");
        var words = new Div(line, carries);
        words.addClassName("dm-grow");
        var open = new Anchor(HandOverNavigation.of(person.person()), getTranslation("relief.person.open"));
        open.getElement().setAttribute("aria-label", getTranslation("relief.person.open.of", person.name()));
        var row = new Div(new PersonAvatar(person.name()).large(), words, open);
        row.addClassName("dm-row");
        return new ListItem(row);
    }
}
