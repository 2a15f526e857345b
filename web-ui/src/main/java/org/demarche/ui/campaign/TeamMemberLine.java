package org.demarche.ui.campaign;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import org.demarche.core.campaign.TeamRow;
import org.demarche.core.relief.CarrierRow;
import org.demarche.ui.format.Formats;
import org.demarche.ui.part.Icon;
import org.demarche.ui.part.Mark;
import org.demarche.ui.part.PersonAvatar;
import org.demarche.ui.part.Tone;
import org.demarche.ui.relief.HandOverNavigation;
import org.jspecify.annotations.Nullable;

/** Somebody of a team: who, in which role, since when, and what they carry. */
class TeamMemberLine extends ListItem {

    private final transient TeamRow member;
    private final transient @Nullable CarrierRow carries;
    private final transient Formats formats;
    private final Div row = new Div();
    private final Div acts = new Div();

    /** @param carries null when nothing, or when the reader is not to know */
    TeamMemberLine(TeamRow member, @Nullable CarrierRow carries, Formats formats) {
        this.member = member;
        this.carries = carries;
        this.formats = formats;
        row.addClassNames("dm-row", "dm-wrap", "dm-member");
        row.add(new PersonAvatar(member.name()).large(), who(), what(), load(), acts);
        acts.addClassNames("dm-row", "acts");
        add(row);
    }

    /** The way to give to others what they carry. */
    void handOver() {
        if (carries != null) {
            var link = new Anchor(HandOverNavigation.of(member.userId()), getTranslation("campaign.team.hand-over"));
            link.getElement().setAttribute("aria-label", getTranslation("campaign.team.hand-over.of", member.name()));
            acts.add(link);
        }
    }

    void act(Component... buttons) {
        acts.add(buttons);
    }

    private Div who() {
        var name = new Span(member.name());
        name.addClassName("dm-b");
        var line = new Div(name);
        line.addClassNames("dm-row", "dm-wrap");
        if (!member.active()) {
            line.add(new Mark(Tone.PLAIN, Icon.LOCK, getTranslation("campaign.team.off")));
        }
        if (carries != null && carries.awayUntil() != null) {
            line.add(new Mark(
                    Tone.RISK, Icon.WARN, getTranslation("campaign.team.away", formats.day(carries.awayUntil()))));
        }
        return new Div(line, grey(member.email(), "dm-ellipsis"));
    }

    private Div what() {
        var role =
                new Div(new Span(getTranslation("access.role." + member.role().name())));
        role.addClassNames("dm-row", "dm-wrap");
        if (!member.withinCeiling() && !member.isOver(formats.today())) {
            var mark = new Mark(Tone.RISK, Icon.WARN, getTranslation("campaign.team.no-role"));
            mark.getElement().setAttribute("title", getTranslation("campaign.team.no-role.meaning"));
            role.add(mark);
        }
        return new Div(role, grey(time()));
    }

    private Div load() {
        var load = new Div();
        if (carries != null) {
            load.add(new Span(getTranslation("campaign.team.carries", carries.cases(), carries.tasks())));
        }
        load.addClassNames("dm-s", "dm-2");
        return load;
    }

    private String time() {
        var from = formats.day(member.fromOn());
        return member.untilOn() == null
                ? getTranslation("campaign.team.since", from)
                : getTranslation("campaign.team.from-until", from, formats.day(member.untilOn()));
    }

    private static Div grey(String words, String... more) {
        var grey = new Div(words);
        grey.addClassNames("dm-2", "dm-s");
        grey.addClassNames(more);
        return grey;
    }
}
