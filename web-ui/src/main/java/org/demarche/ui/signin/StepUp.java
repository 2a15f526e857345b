package org.demarche.ui.signin;

import org.demarche.core.access.Access;
import org.demarche.core.access.StepUpNeeded;
import org.demarche.core.base.Refused;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Asks somebody to prove anew that it is them, before what must not be done at a desk that was left. The service behind asks
 * {@link Access#requireRecentSignIn} itself; this only spares people its refusal.
 */
@Component
public class StepUp {

    private final Access access;
    private final ObjectProvider<PasswordAccounts> passwords;
    private final PasswordConfirmation password;
    private final ObjectProvider<Confirmation> confirmations;

    StepUp(
            Access access,
            ObjectProvider<PasswordAccounts> passwords,
            PasswordConfirmation password,
            ObjectProvider<Confirmation> confirmations) {
        this.access = access;
        this.passwords = passwords;
        this.password = password;
        this.confirmations = confirmations;
    }

    /**
     * Does it at once after a recent sign-in. Otherwise asks first: by a dialog, after which it is done; or on the page of
     * the organisation, which leads back here, and the person asks for the deed once more.
     *
     * @throws Refused when it cannot be asked now
     */
    public void then(Runnable deed) {
        try {
            access.requireRecentSignIn();
        } catch (StepUpNeeded needed) {
            confirmation(needed).ask(deed);
            return;
        }
        deed.run();
    }

    private Confirmation confirmation(StepUpNeeded needed) {
        if (passwords.getIfAvailable() != null) {
            return password::ask;
        }
        return confirmations.stream().findFirst().orElseThrow(() -> needed);
    }
}
