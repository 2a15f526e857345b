package org.demarche.core.access;

/** Somebody's account was switched off; for whoever still shows them something. Published in the transaction that does it. */
public record SwitchedOff(UserId person) {}
