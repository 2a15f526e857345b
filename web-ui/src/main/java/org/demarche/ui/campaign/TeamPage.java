package org.demarche.ui.campaign;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.Role;
import org.demarche.core.access.UserId;
import org.demarche.core.campaign.TeamRow;
import org.demarche.core.relief.CarrierRow;
import org.demarche.ui.format.Formats;
import org.demarche.ui.part.Attempt;
import org.demarche.ui.part.DmCard;
import org.demarche.ui.part.Icon;
import org.demarche.ui.part.Toast;
import org.jspecify.annotations.Nullable;

/** Who works on the campaign, in which role, since when; and who did. */
class TeamPage extends Composite<Div> {

    private final transient TeamDesk desk;
    private final transient Formats formats;
    private final transient CampaignId campaign;
    private final boolean manages;
    private final Attempt attempt = new Attempt();

    TeamPage(TeamDesk desk, Formats formats, CampaignId campaign, boolean manages) {
        this.desk = desk;
        this.formats = formats;
        this.campaign = campaign;
        this.manages = manages;
        getContent().addClassName("dm-stack");
        show();
    }

    private void show() {
        getContent().removeAll();
        var all = desk.members(campaign);
        Map<UserId, CarrierRow> carriers = manages ? desk.carriers(campaign) : Map.of();
        var today = formats.today();
        var present = all.stream().filter(row -> !row.isOver(today)).toList();
        var now = card("campaign.team.now", present, carriers);
        if (manages) {
            now.suffix(add());
        }
        getContent().add(attempt, now);
        var before = all.stream().filter(row -> row.isOver(today)).toList();
        if (!before.isEmpty()) {
            getContent().add(card("campaign.team.before", before, carriers));
        }
    }

    private DmCard card(String title, List<TeamRow> members, Map<UserId, CarrierRow> carriers) {
        var rows = new UnorderedList();
        rows.addClassName("dm-plain");
        for (var member : members) {
            var row = new TeamMemberLine(member, carriers.get(member.userId()), formats);
            if (manages) {
                row.handOver();
                if (!member.isOver(formats.today())) {
                    row.act(change(member), end(member, leftBehind(member, members, carriers)));
                }
            }
            rows.add(row);
        }
        return new DmCard(getTranslation(title), rows).flush();
    }

    /** What nobody would carry in the team any more; null when they stay in another role that works, or carry nothing. */
    private static @Nullable CarrierRow leftBehind(
            TeamRow member, List<TeamRow> present, Map<UserId, CarrierRow> carriers) {
        boolean stays = present.stream()
                .filter(row -> row.userId().equals(member.userId()) && !row.id().equals(member.id()))
                .anyMatch(row -> row.role() != Role.LEADERSHIP);
        return stays ? null : carriers.get(member.userId());
    }

    private Button add() {
        var add = new Button(
                getTranslation("campaign.team.add"),
                Icon.PLUS.create(),
                _ -> proved(() -> desk.form().add(campaign, this::show)));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        return add;
    }

    private Button change(TeamRow member) {
        var change = new Button(
                getTranslation("campaign.team.change"),
                _ -> proved(() -> desk.form().changeRole(campaign, member, this::show)));
        change.setAriaLabel(getTranslation("campaign.team.change.title", member.name()));
        change.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        return change;
    }

    private Button end(TeamRow member, @Nullable CarrierRow leftBehind) {
        var end = new Button(
                getTranslation("campaign.team.end"),
                _ -> proved(() -> new EndMembership(member, leftBehind, () -> proved(() -> end(member))).open()));
        end.setAriaLabel(getTranslation("campaign.team.end.of", member.name()));
        end.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        return end;
    }

    /** Asked before a form is opened, since the way to be asked may lead away from the page. */
    private void proved(Runnable deed) {
        attempt.run(() -> desk.proved(deed));
    }

    private void end(TeamRow member) {
        if (attempt.run(() -> desk.end(member))) {
            show();
            Toast.show(getTranslation("campaign.team.ended", member.name()));
        }
    }
}
