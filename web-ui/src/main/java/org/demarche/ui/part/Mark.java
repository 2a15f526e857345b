package org.demarche.ui.part;

import com.vaadin.flow.component.badge.Badge;
import org.jspecify.annotations.Nullable;

/** A small mark beside a name: confidential, sources differ, bounced, paused. */
public class Mark extends Badge {

    public Mark(Tone tone, String words) {
        this(tone, null, words);
    }

    public Mark(Tone tone, @Nullable Icon icon, String words) {
        super(words);
        if (icon != null) {
            setIcon(icon.create());
        }
        if (tone != Tone.PLAIN) {
            getElement().getClassList().add(tone.look());
        }
    }
}
