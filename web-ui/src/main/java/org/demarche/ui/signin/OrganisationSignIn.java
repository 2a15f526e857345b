package org.demarche.ui.signin;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/** The way to sign in by the identity provider of an organisation, where there is one. */
public interface OrganisationSignIn {

    /** Adds to the chain of filters what it needs beyond a plain sign-in by OpenID Connect. */
    void configure(HttpSecurity http);
}
