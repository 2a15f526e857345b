package org.demarche.core.base;

import java.util.UUID;

/** The identity of one kind of thing: a record around a UUIDv7, so that ids of different kinds cannot be mixed up. */
public interface Identifier {

    UUID value();
}
