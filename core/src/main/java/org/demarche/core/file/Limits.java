package org.demarche.core.file;

/** How much is taken in. None is a setting: the checks and their tests stand on them. */
final class Limits {

    static final int MEGABYTE = 1024 * 1024;

    /** Of one file; the database says the same. */
    static final int MEGABYTES = 25;

    /** Files of one person within a day that no case has taken. */
    static final int LOOSE_FILES = 60;

    static final int FILES_OF_A_CASE = 2000;

    /** Entries of an archive, with those of archives in it. */
    static final int ENTRIES = 2000;

    /** What an archive holds when it is unpacked. */
    static final int UNPACKED_MEGABYTES = 200;

    /** How often larger than packed; asked of what unpacks to more than {@link #SMALL}. */
    static final int RATIO = 100;

    static final int SMALL = 10 * MEGABYTE;

    /** An archive in an archive in an archive. */
    static final int DEPTH = 3;

    static final int MILLION_PIXELS = 100;

    private Limits() {}
}
