package org.demarche.ui.shell;

/**
 * One step on the way to a page.
 *
 * @param path where it leads, without a leading slash; empty for the page itself
 */
public record Crumb(String text, String path) {

    public static Crumb here(String text) {
        return new Crumb(text, "");
    }
}
