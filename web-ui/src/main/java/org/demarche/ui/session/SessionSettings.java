package org.demarche.ui.session;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long somebody stays signed in.
 *
 * @param idle after this long without doing anything they have to sign in again; an open tab alone is nothing done
 * @param longest after this long in any case
 */
@ConfigurationProperties("demarche.session")
record SessionSettings(
        @DefaultValue("30m") Duration idle,
        @DefaultValue("12h") Duration longest) {}
