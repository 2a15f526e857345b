package org.demarche.ui.signin;

/** A way to sign in lets somebody prove anew that it is them. */
public interface Confirmation {

    /**
     * Asks in the current window.
     *
     * @param deed done afterwards, where the window outlives the question
     */
    void ask(Runnable deed);
}
