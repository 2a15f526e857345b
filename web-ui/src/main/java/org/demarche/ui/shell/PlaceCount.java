package org.demarche.ui.shell;

/**
 * How much waits at a place of the drawer, shown beside its name. The shell asks each bean of this type whenever a page is
 * opened, so the answer has to be cheap.
 */
public interface PlaceCount {

    /** The address of the place, without a leading slash. */
    String path();

    /** @return 0 when nothing waits for the person who is signed in; then no number is shown */
    int count();
}
