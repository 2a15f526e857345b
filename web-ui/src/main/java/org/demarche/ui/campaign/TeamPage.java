package org.demarche.ui.campaign;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Predicate;
import org.demarche.core.access.CampaignId;
import org.demarche.core.campaign.TeamList;
import org.demarche.core.campaign.TeamRow;
import org.demarche.core.campaign.TeamService;
import org.demarche.ui.format.Formats;
import org.demarche.ui.part.Attempt;
import org.demarche.ui.part.Confirm;
import org.demarche.ui.part.DmCard;
import org.demarche.ui.part.Icon;
import org.demarche.ui.part.PersonAvatar;
import org.demarche.ui.part.Toast;

/** Who works on the campaign, in which role, since when; and who did. */
class TeamPage extends Composite<Div> {

    private final transient TeamList list;
    private final transient TeamService team;
    private final transient Formats formats;
    private final transient CampaignId campaign;
    private final transient TeamForm form;
    private final boolean manages;
    private final Attempt attempt = new Attempt();

    TeamPage(TeamList list, TeamService team, TeamForm form, Formats formats, CampaignId campaign, boolean manages) {
        this.list = list;
        this.team = team;
        this.form = form;
        this.formats = formats;
        this.campaign = campaign;
        this.manages = manages;
        getContent().addClassName("dm-stack");
        show();
    }

    private void show() {
        getContent().removeAll();
        var all = list.members(campaign);
        Predicate<TeamRow> gone = row -> row.untilOn() != null && row.untilOn().isBefore(formats.today());
        var now = card("campaign.team.now", all.stream().filter(gone.negate()).toList());
        if (manages) {
            now.suffix(add());
        }
        getContent().add(attempt, now);
        var before = all.stream().filter(gone).toList();
        if (!before.isEmpty()) {
            getContent().add(card("campaign.team.before", before));
        }
    }

    private DmCard card(String title, List<TeamRow> members) {
        var rows = new UnorderedList();
        rows.addClassName("dm-plain");
        members.forEach(member -> rows.add(row(member)));
        return new DmCard(getTranslation(title), rows).flush();
    }

    private ListItem row(TeamRow member) {
        var name = new Span(member.name());
        name.addClassName("dm-b");
        var email = new Div(member.email());
        email.addClassNames("dm-2", "dm-s", "dm-ellipsis");
        var who = new Div(name, email);
        who.addClassName("dm-grow");
        var role = new Span(getTranslation("access.role." + member.role().name()));
        var time = new Div(time(member));
        time.addClassNames("dm-2", "dm-s");
        var what = new Div(role, time);
        what.addClassName("dm-grow");
        var row = new Div(new PersonAvatar(member.name()).large(), who, what);
        row.addClassNames("dm-row", "dm-wrap");
        if (manages && member.untilOn() == null) {
            row.add(end(member));
        }
        return new ListItem(row);
    }

    private String time(TeamRow member) {
        var from = formats.day(member.fromOn());
        return member.untilOn() == null
                ? getTranslation("campaign.team.since", from)
                : getTranslation("campaign.team.from-until", from, formats.day(member.untilOn()));
    }

    private Button add() {
        var add = new Button(
                getTranslation("campaign.team.add"), Icon.PLUS.create(), _ -> form.add(campaign, this::show));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        return add;
    }

    private Button end(TeamRow member) {
        var end = new Button(getTranslation("campaign.team.end"), _ -> askToEnd(member));
        end.setAriaLabel(getTranslation("campaign.team.end.of", member.name()));
        end.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        return end;
    }

    private void askToEnd(TeamRow member) {
        Confirm.of(
                        getTranslation("campaign.team.end.question", member.name()),
                        getTranslation(
                                "campaign.team.end.meaning",
                                getTranslation("access.role." + member.role().name())))
                .keep(getTranslation("campaign.team.end.keep"))
                .ask(getTranslation("campaign.team.end"), () -> {
                    if (attempt.run(() -> team.leave(member.id()))) {
                        show();
                        Toast.show(getTranslation("campaign.team.ended", member.name()));
                    }
                });
    }
}
