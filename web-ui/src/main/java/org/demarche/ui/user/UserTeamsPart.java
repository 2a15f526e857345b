package org.demarche.ui.user;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Collectors;
import org.demarche.core.access.AppUser;
import org.demarche.core.campaign.UserTeamRow;
import org.demarche.ui.format.Formats;
import org.demarche.ui.part.Note;
import org.demarche.ui.part.Strong;
import org.demarche.ui.relief.HandOverNavigation;

/** The teams of an account, its last sign-in, and who can hand over what is still theirs. */
class UserTeamsPart extends Div {

    UserTeamsPart(AppUser user, TeamsOfUser.Standing standing) {
        addClassName("dm-stack");
        if (user.lastSeenAt() != null) {
            add(grey(getTranslation("user.last-seen.was", standing.formats().moment(user.lastSeenAt()))));
        }
        var list = new Div(new H3(getTranslation("user.teams")));
        standing.teams().forEach(row -> list.add(line(row, standing.formats())));
        if (standing.teams().isEmpty()) {
            list.add(grey(getTranslation("user.teams.none")));
        }
        add(list);
        if (standing.carries() != null) {
            add(Note.risk(
                            getTranslation(
                                    "user.carries",
                                    standing.carries().cases(),
                                    standing.carries().tasks()),
                            getTranslation("user.carries.meaning"))
                    .inline(new Anchor(HandOverNavigation.of(user.id()), getTranslation("user.hand-over"))));
        } else if (!standing.present().isEmpty()) {
            add(grey(whoHandsOver(standing)));
        }
    }

    /** Who can hand over what they carry, campaign by campaign; empty for who is in no team. */
    static String whoHandsOver(TeamsOfUser.Standing standing) {
        return standing.present().stream()
                .map(row -> row.coordinators().isEmpty()
                        ? words("user.hand-over.nobody", row.campaign())
                        : words("user.hand-over.by", row.campaign(), String.join(", ", row.coordinators())))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private Div line(UserTeamRow row, Formats formats) {
        var time = row.untilOn() == null
                ? getTranslation("campaign.team.since", formats.day(row.fromOn()))
                : getTranslation("campaign.team.from-until", formats.day(row.fromOn()), formats.day(row.untilOn()));
        var what = new Div(getTranslation("access.role." + row.role().name()) + ", " + time);
        what.addClassNames("dm-2", "dm-s");
        return new Div(new Strong(row.campaign()), what);
    }

    private static Paragraph grey(String text) {
        var grey = new Paragraph(text);
        grey.addClassNames("dm-2", "dm-s");
        return grey;
    }

    private static String words(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
