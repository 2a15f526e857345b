package org.demarche.ui.session;

/** Why somebody is led to the sign-in page. */
public enum Ending {
    /** They or somebody else signed them out, here or at the identity provider. */
    SIGNED_OUT("signed-out"),
    /** Nobody did anything for too long, or the day is over. */
    OVER("over"),
    /** Their account or their last role was taken away. */
    NO_ROLE("no-role");

    private final String mark;

    Ending(String mark) {
        this.mark = mark;
    }

    /** The query of the sign-in page that makes it say why. */
    public String mark() {
        return mark;
    }
}
