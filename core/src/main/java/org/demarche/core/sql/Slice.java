package org.demarche.core.sql;

/** Which rows of a list are wanted. */
public record Slice(int offset, int limit) {

    public static final Slice FIRST_FIFTY = new Slice(0, 50);
    public static final int MOST = 500;

    public Slice {
        if (offset < 0 || limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("A slice of " + limit + " rows from " + offset);
        }
    }
}
