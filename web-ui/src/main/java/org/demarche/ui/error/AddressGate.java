package org.demarche.ui.error;

/**
 * Knows whether the object that an address names exists for the person who asks. With it the status of the page is 404
 * where the page will say so; the page itself asks the same again.
 */
public interface AddressGate {

    /** The first part of the address: {@code campaigns}. */
    String place();

    /**
     * @param id the second part of the address, as it was typed
     * @throws org.demarche.core.base.Refused not found, where there is nothing for this person
     */
    void require(String id);
}
