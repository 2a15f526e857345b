package org.demarche.ui.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import org.demarche.core.report.CountryState;
import org.demarche.ui.format.Formats;
import org.demarche.ui.part.DmCard;
import org.demarche.ui.part.Switch;

/** The countries on the map, by stage, outcome or health; the same as a table one click away. */
class MapCard extends DmCard {

    private final List<CountryState> countries;
    private final MapWords words;
    private final Div body = new Div();
    private final Switch<MapSide> side;
    final Button asTable;
    private boolean table;

    MapCard(List<CountryState> countries, Formats formats) {
        super("");
        this.countries = countries;
        this.words = new MapWords(this, formats);
        side = new Switch<>(
                getTranslation("report.map.switch"),
                List.of(MapSide.values()),
                choice -> getTranslation("report.map.side." + choice.name()));
        side.addValueChangeListener(_ -> draw());
        asTable = new Button("", _ -> {
            table = !table;
            draw();
        });
        asTable.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        side.addClassName("no-m");
        suffix(side, asTable);
        add(body);
        draw();
    }

    private void draw() {
        setTitle(getTranslation("report.map.title." + side.getValue().name()), 2);
        asTable.setText(getTranslation(table ? "report.map.as-map" : "report.map.as-table"));
        side.setVisible(!table);
        body.removeAll();
        body.add(table ? new CountryTable(countries, words) : map());
    }

    private Component map() {
        var drawn = new LinkedHashMap<String, WorldMap.Drawn>();
        countries.forEach(country -> drawn.put(
                country.country(),
                new WorldMap.Drawn(side.getValue().look(country), words.title(country, side.getValue()))));
        return new Div(
                new WorldMap(getTranslation("report.map.world"), getTranslation("report.map.europe"), drawn),
                new MapLegend(side.getValue()));
    }
}
