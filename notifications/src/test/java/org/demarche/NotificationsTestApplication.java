package org.demarche;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts core and notifications without a screen. */
@SpringBootApplication
public class NotificationsTestApplication {}
