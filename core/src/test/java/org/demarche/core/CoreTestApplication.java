package org.demarche.core;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the features without a screen, for tests. */
@SpringBootApplication
public class CoreTestApplication {}
