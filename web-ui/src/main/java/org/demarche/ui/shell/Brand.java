package org.demarche.ui.shell;

import com.vaadin.flow.component.html.Image;

/** The mark: columns under a gold pediment. The name stands beside it, so it is silent. */
public class Brand extends Image {

    public Brand(int size) {
        super("favicon.svg", "");
        setWidth(size + "px");
        setHeight(size + "px");
    }
}
