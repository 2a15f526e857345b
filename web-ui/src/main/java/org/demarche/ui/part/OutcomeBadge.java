package org.demarche.ui.part;

/** How a case ended, or that it is open: gold filled is recognised, gold edged is endorsed by a committee. */
public class OutcomeBadge extends Mark {

    public OutcomeBadge(OutcomeLook look, String words) {
        super(look.tone, look.icon, words);
    }
}
