package org.demarche.ui.decision;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import java.net.URI;

/** The address of a source, shown by its host; it opens beside the product and tells the other side nothing. */
final class SourceLink {

    private SourceLink() {}

    static Anchor to(String url) {
        return to(url, host(url));
    }

    static Anchor to(String url, String words) {
        var link = new Anchor(url, words);
        link.setTarget(AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return link;
    }

    private static String host(String url) {
        var host = URI.create(url).getHost();
        return host.startsWith("www.") ? host.substring("www.".length()) : host;
    }
}
