package org.demarche.core.contact;

import java.util.UUID;
import org.demarche.core.base.Identifier;
import org.demarche.core.base.Ids;

/** Who is where, for a time. */
public record MembershipId(UUID value) implements Identifier {

    public static MembershipId create() {
        return new MembershipId(Ids.next());
    }

    public static MembershipId of(String text) {
        return new MembershipId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
