package org.demarche.core.file;

import java.util.concurrent.Semaphore;

/** How many files are busy at once: twenty that are flushed together keep a database on the same disk waiting for seconds. */
final class Disk {

    static final Semaphore FLUSHES = new Semaphore(2);

    /** Files that are looked at and entered; whoever waits for one holds no connection to the database. */
    static final Semaphore ENTRIES = new Semaphore(4);

    private Disk() {}
}
