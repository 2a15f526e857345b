package org.demarche.ui.part;

import com.vaadin.flow.component.html.Span;

/**
 * The code of a country (ISO 3166-1, XK, XA to XC) in a tile, never a flag. The country's name stands beside it, so screen
 * readers do not read the tile.
 */
public class CountryTile extends Span {

    public CountryTile(String code) {
        super(code);
        addClassName("dm-cc");
        getElement().setAttribute("aria-hidden", "true");
    }
}
