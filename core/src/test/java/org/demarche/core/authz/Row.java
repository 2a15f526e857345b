package org.demarche.core.authz;

import java.util.Locale;

/** What somebody asks for. */
enum Row {
    /** No object at all: a list, something new. */
    ANY,
    /** An object that belongs to no campaign. */
    SHARED,
    /** Of a campaign whose team the person is in; as staff they have a part in its case. */
    OWN,
    /** Of the same campaign, where others have the parts. */
    TEAM,
    /** Of the same campaign, in a case that is restricted to somebody else. */
    RESTRICTED,
    /** Of a campaign whose team the person is not in. */
    OTHER,
    /** Several objects in one call, one after the other of them of the other campaign and the rest their own. */
    MIXED,
    /** An id of nothing. */
    MISSING;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
