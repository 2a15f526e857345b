package org.demarche.ui.institution.calendar;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import org.demarche.core.base.Source;
import org.demarche.ui.format.Formats;
import org.demarche.ui.part.DmCard;
import org.demarche.ui.part.Icon;
import org.demarche.ui.part.IconButton;

/** A card of facts, each with its source and, for those who keep them, a way to correct it. */
abstract class Facts extends DmCard {

    final Formats formats;

    Facts(String title, Formats formats) {
        super(title);
        this.formats = formats;
    }

    final ListItem fact(Component... lines) {
        var all = new Div(lines);
        all.addClassName("dm-grow");
        var row = new Div(all);
        row.addClassNames("dm-row", "dm-s");
        return new ListItem(row);
    }

    final void correctable(ListItem fact, String name, Runnable correct) {
        fact.getChildren()
                .findFirst()
                .map(Div.class::cast)
                .orElseThrow()
                .add(new IconButton(Icon.EDIT, getTranslation("institution.calendar.edit", name), correct));
    }

    final Component source(Source source) {
        var checked = source.checkedOn() == null
                ? getTranslation("institution.verification.UNVERIFIED")
                : getTranslation("institution.checked", formats.day(source.checkedOn()));
        return quiet(source.note() + " · " + checked);
    }

    final void verb(String key, Runnable action) {
        var button = new Button(getTranslation(key), _ -> action.run());
        button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        suffix(button);
    }
}
