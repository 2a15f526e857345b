package org.demarche.core.campaign;

import java.util.UUID;
import org.demarche.core.base.Identifier;
import org.demarche.core.base.Ids;

/** Somebody's place in a team, in one role, for a time. */
public record TeamMemberId(UUID value) implements Identifier {

    public static TeamMemberId create() {
        return new TeamMemberId(Ids.next());
    }

    public static TeamMemberId of(String text) {
        return new TeamMemberId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
