package org.demarche.ui.part;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.demarche.core.institution.HouseStanding;
import org.demarche.ui.format.Formats;

/** What a house is at, in a few words: <em>in recess until 2 Sep</em>. */
public final class StandingMark {

    private StandingMark() {}

    /** @return empty where nobody entered when it sits */
    public static Optional<Mark> of(HouseStanding standing, Component where, Formats formats) {
        return switch (standing) {
            case HouseStanding.Sits _ -> mark(Tone.OK, Icon.LAND, where, "sits");
            case HouseStanding.CommitteesMeet _ -> mark(Tone.PLAIN, Icon.PEOPLE, where, "committees-meet");
            case HouseStanding.SitsNext(var day) -> mark(Tone.PLAIN, Icon.LAND, where, "sits-next", formats.day(day));
            case HouseStanding.InRecess(var back) -> mark(Tone.RISK, Icon.PAUSE, where, "in-recess", formats.day(back));
            case HouseStanding.Dissolved dissolved -> Optional.of(dissolved(dissolved, where, formats));
            case HouseStanding.NotKnown _ -> Optional.empty();
        };
    }

    private static Mark dissolved(HouseStanding.Dissolved dissolved, Component where, Formats formats) {
        var election = dissolved.election();
        var words = election == null
                ? where.getTranslation("institution.standing.dissolved.unknown")
                : where.getTranslation(
                        "institution.standing.dissolved." + (dissolved.called() ? "called" : "expected"),
                        formats.partial(election));
        return new Mark(Tone.RISK, Icon.WARN, words);
    }

    private static Optional<Mark> mark(Tone tone, Icon icon, Component where, String key, Object... arguments) {
        return Optional.of(new Mark(tone, icon, where.getTranslation("institution.standing." + key, arguments)));
    }
}
