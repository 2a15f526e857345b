package org.demarche.ui.signin;

import java.util.List;
import org.demarche.core.access.Role;

/** Accounts with a password. Only a demo installation has them; where this is present, the sign-in page has a form. */
public interface PasswordAccounts {

    List<Account> offered();

    record Account(String login, String password, String name, Role role) {

        @Override
        public String toString() { // never the password, which would end in a log
            return login;
        }
    }
}
