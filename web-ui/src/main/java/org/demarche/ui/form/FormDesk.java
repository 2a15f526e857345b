package org.demarche.ui.form;

import org.demarche.core.access.Drafts;
import org.demarche.core.access.LastChange;
import org.demarche.core.access.UserNames;
import org.demarche.ui.format.Formats;
import org.demarche.ui.format.OwnFormats;
import org.springframework.stereotype.Component;

/** What every form needs: a place for drafts, the formats of who writes, and the names of colleagues. */
@Component
public class FormDesk {

    private final Drafts drafts;
    private final OwnFormats formats;
    private final UserNames names;

    FormDesk(Drafts drafts, OwnFormats formats, UserNames names) {
        this.drafts = drafts;
        this.formats = formats;
        this.names = names;
    }

    public Drafts drafts() {
        return drafts;
    }

    public Formats formats() {
        return formats.get();
    }

    /** What is saved by now, with the name of who saved it. */
    public Latest latest(int version, LastChange change) {
        var who = change.by() == null ? "" : names.of(change.by()).orElse("");
        return new Latest(version, who, change.at());
    }
}
