package org.demarche.ui.campaign;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.Set;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.Role;
import org.demarche.core.base.Refused;
import org.demarche.core.campaign.Candidate;
import org.demarche.core.campaign.JoinTeam;
import org.demarche.core.campaign.TeamList;
import org.demarche.core.campaign.TeamRow;
import org.demarche.core.campaign.TeamService;
import org.demarche.ui.form.FormDesk;
import org.demarche.ui.form.FormDialog;
import org.demarche.ui.part.Toast;
import org.springframework.stereotype.Component;

/** Takes somebody into the team, or gives them another role: never above their account, and it says why. */
@Component
class TeamForm {

    private final FormDesk desk;
    private final TeamList list;
    private final TeamService team;

    TeamForm(FormDesk desk, TeamList list, TeamService team) {
        this.desk = desk;
        this.list = list;
        this.team = team;
    }

    void add(CampaignId campaign, Runnable saved) {
        var dialog = new FormDialog(desk, words("campaign.team.add"), words("campaign.team.add"));
        var candidates = list.candidates(campaign);
        var role = new RoleChoice();
        var who = who(candidates, role);
        var from = desk.formats().datePicker(words("campaign.team.from"));
        from.setValue(desk.formats().today());
        dialog.field("refused.team.who", who)
                .field("refused.date", from)
                .field("refused.team", role)
                .with(who, role, from);
        dialog.fields()
                .field("who", who, each -> each.id().toString(), id -> candidate(candidates, id))
                .choice("role", role, Role.class)
                .day("from", from);
        dialog.keep("team", campaign.toString());
        dialog.open(
                () -> {
                    if (who.getValue() == null) {
                        throw new Refused("refused.team.who.missing");
                    }
                    if (from.getValue() == null) {
                        throw new Refused("refused.date.missing");
                    }
                    team.join(new JoinTeam(campaign, who.getValue().id(), chosen(role), from.getValue(), null));
                    Toast.show(words("campaign.team.added", who.getValue().name()));
                },
                saved);
    }

    void changeRole(CampaignId campaign, TeamRow member, Runnable saved) {
        var dialog =
                new FormDialog(desk, words("campaign.team.change.title", member.name()), words("campaign.team.change"));
        var role = new RoleChoice();
        role.offer(list.candidates(campaign).stream()
                .filter(each -> each.id().equals(member.userId()))
                .findFirst()
                .orElse(new Candidate(
                        member.userId(), member.name(), member.email(), Set.of(), Set.of(member.role()))));
        dialog.field("refused.team", role).with(role);
        dialog.open(
                () -> {
                    team.changeRole(member.id(), chosen(role));
                    Toast.show(words(
                            "campaign.team.changed",
                            member.name(),
                            words("access.role." + role.getValue().name())));
                },
                saved);
    }

    private static ComboBox<Candidate> who(List<Candidate> candidates, RoleChoice role) {
        var who = new ComboBox<Candidate>(words("campaign.team.who"));
        who.setItems(
                candidates.stream().filter(each -> !each.ceiling().isEmpty()).toList());
        who.setItemLabelGenerator(each -> words("campaign.team.candidate", each.name(), each.email()));
        who.setHelperText(words("campaign.team.who.help"));
        who.setWidthFull();
        who.addValueChangeListener(change -> role.offer(change.getValue()));
        return who;
    }

    private static Role chosen(RoleChoice role) {
        if (role.getValue() == null) {
            throw new Refused("refused.team.role");
        }
        return role.getValue();
    }

    private static Candidate candidate(List<Candidate> candidates, String id) {
        return candidates.stream()
                .filter(each -> each.id().toString().equals(id))
                .findFirst()
                .orElseThrow(Refused::notFound);
    }

    private static String words(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
