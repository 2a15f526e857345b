package org.demarche.ui.format;

import org.demarche.core.access.UserService;
import org.springframework.stereotype.Component;

/** The formats of whoever is signed in, by their preferences. A view asks once, when it is built. */
@Component
public class OwnFormats {

    private final Formatting formatting;
    private final UserService users;

    OwnFormats(Formatting formatting, UserService users) {
        this.formatting = formatting;
        this.users = users;
    }

    public Formats get() {
        var preferences = users.me().preferences();
        return formatting.of(preferences.language(), preferences.zone());
    }
}
