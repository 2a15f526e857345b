package org.demarche.ui.feed;

import org.demarche.core.feed.FeedToken;
import org.demarche.ui.web.PublicAddress;
import org.springframework.stereotype.Component;

/** Where a feed is read. Part of it is a secret: it is for the eyes of its owner and for nothing that is kept. */
@Component
class FeedAddress {

    /** All feeds, and what is taken for one. */
    static final String FOLDER = "/calendar/";

    static final String ENDING = ".ics";

    private final PublicAddress home;

    FeedAddress(PublicAddress home) {
        this.home = home;
    }

    String of(FeedToken token) {
        return home.publicUrl().resolve(FOLDER + token.secret() + ENDING).toString();
    }
}
