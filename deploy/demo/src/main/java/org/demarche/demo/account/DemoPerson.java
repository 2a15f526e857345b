package org.demarche.demo.account;

import java.time.ZoneId;
import java.util.Set;
import org.demarche.core.access.NewUser;
import org.demarche.core.access.Role;
import org.demarche.core.text.Languages;

/**
 * Somebody invented.
 *
 * @param campaign key of the campaign in whose team they are; empty for none
 * @param signsIn whether they have a password
 */
public record DemoPerson(
        String login,
        String campaign,
        boolean signsIn,
        Role role,
        String name,
        String email,
        String language,
        ZoneId zone) {

    boolean comes() {
        return signsIn || !campaign.isEmpty();
    }

    public NewUser account() {
        return new NewUser(login, name, email, zone, Languages.of(language), Set.of(role));
    }
}
