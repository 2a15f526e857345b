package org.demarche.ui.campaign;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.Role;
import org.demarche.core.base.Refused;
import org.demarche.core.campaign.Candidate;
import org.demarche.core.campaign.EnlistInTeam;
import org.demarche.core.campaign.TeamList;
import org.demarche.core.campaign.TeamRow;
import org.demarche.core.campaign.TeamService;
import org.demarche.ui.form.FormDesk;
import org.demarche.ui.form.FormDialog;
import org.demarche.ui.part.Toast;
import org.demarche.ui.signin.StepUp;
import org.springframework.stereotype.Component;

/** Takes somebody into the team, or gives them another role: never above their account, and it says why. */
@Component
class TeamForm {

    private final FormDesk desk;
    private final TeamList list;
    private final TeamService team;
    private final StepUp stepUp;

    TeamForm(FormDesk desk, TeamList list, TeamService team, StepUp stepUp) {
        this.desk = desk;
        this.list = list;
        this.team = team;
        this.stepUp = stepUp;
    }

    void add(CampaignId campaign, Runnable saved) {
        var dialog = new FormDialog(desk, words("campaign.team.add"), words("campaign.team.add"));
        var candidates = list.candidates(campaign);
        var role = new RoleChoice();
        var who = who(candidates, role);
        var from = desk.formats().datePicker(words("campaign.team.from"));
        from.setValue(desk.formats().today(ZoneOffset.UTC)); // as teams count their days: it holds at once
        dialog.field("refused.team.who", who)
                .field("refused.date", from)
                .field("refused.team", role)
                .with(who, role, from);
        dialog.fields()
                .field("who", who, Candidate::subject, subject -> candidate(candidates, subject))
                .choice("role", role, Role.class)
                .day("from", from);
        dialog.keep("team", campaign.toString()).proving(stepUp::then);
        dialog.open(
                () -> {
                    if (who.getValue() == null) {
                        throw new Refused("refused.team.who.missing");
                    }
                    if (from.getValue() == null) {
                        throw new Refused("refused.date.missing");
                    }
                    team.enlist(new EnlistInTeam(campaign, who.getValue().subject(), chosen(role), from.getValue()));
                    Toast.show(words("campaign.team.added", who.getValue().name()));
                },
                saved);
    }

    void changeRole(CampaignId campaign, TeamRow member, Runnable saved) {
        var dialog =
                new FormDialog(desk, words("campaign.team.change.title", member.name()), words("campaign.team.change"));
        var role = new RoleChoice();
        role.offer(list.candidates(campaign).stream()
                .filter(each -> member.userId().equals(each.id()))
                .findFirst()
                .orElse(new Candidate(
                        member.userId(), "", member.name(), member.email(), Set.of(), Set.of(member.role()))));
        dialog.field("refused.team", role).with(role).proving(stepUp::then);
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
        who.setItemLabelGenerator(each -> words(
                each.isNew() ? "campaign.team.candidate.new" : "campaign.team.candidate", each.name(), each.email()));
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

    private static Candidate candidate(List<Candidate> candidates, String subject) {
        return candidates.stream()
                .filter(each -> each.subject().equals(subject))
                .findFirst()
                .orElseThrow(Refused::notFound);
    }

    private static String words(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
