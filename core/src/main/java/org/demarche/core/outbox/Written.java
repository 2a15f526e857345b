package org.demarche.core.outbox;

/** A digest, or one thing of it, and the message that was made of it. */
public record Written(Digest digest, NewMessage message) {}
