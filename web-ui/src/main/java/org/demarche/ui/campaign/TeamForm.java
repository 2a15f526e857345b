package org.demarche.ui.campaign;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.Role;
import org.demarche.core.access.UserId;
import org.demarche.core.base.Refused;
import org.demarche.core.campaign.Colleague;
import org.demarche.core.campaign.JoinTeam;
import org.demarche.core.campaign.TeamList;
import org.demarche.core.campaign.TeamService;
import org.demarche.ui.form.FormDesk;
import org.demarche.ui.form.FormDialog;
import org.demarche.ui.part.Toast;
import org.springframework.stereotype.Component;

/** Takes somebody into the team: the role first, then those whose account has it. */
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
        var role = new Select<Role>();
        var who = new ComboBox<Colleague>(words("campaign.team.who"));
        choose(campaign, role, who);
        var from = desk.formats().datePicker(words("campaign.team.from"));
        from.setValue(desk.formats().today());
        dialog.field("refused.team.who", who)
                .field("refused.date", from)
                .field("refused.team", role)
                .with(role, who, from);
        dialog.fields()
                .choice("role", role, Role.class)
                .field("who", who, each -> each.id().toString(), id -> colleague(campaign, role.getValue(), id))
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
                    team.join(new JoinTeam(campaign, who.getValue().id(), role.getValue(), from.getValue(), null));
                    Toast.show(words("campaign.team.added", who.getValue().name()));
                },
                saved);
    }

    private void choose(CampaignId campaign, Select<Role> role, ComboBox<Colleague> who) {
        role.setLabel(words("campaign.team.role"));
        role.setItems(
                Arrays.stream(Role.values()).filter(Role::worksInCampaigns).toList());
        role.setItemLabelGenerator(each -> words("access.role." + each.name()));
        role.addValueChangeListener(change -> {
            role.setHelperText(words("access.role-meaning." + change.getValue().name()));
            who.setItems(list.candidates(campaign, change.getValue()));
        });
        role.setWidthFull();
        who.setItemLabelGenerator(Colleague::name);
        who.setHelperText(words("campaign.team.who.help"));
        who.setWidthFull();
        role.setValue(Role.STAFF);
    }

    private Colleague colleague(CampaignId campaign, Role role, String id) {
        return list.candidates(campaign, role).stream()
                .filter(each -> each.id().equals(UserId.of(id)))
                .findFirst()
                .orElseThrow(Refused::notFound);
    }

    private static String words(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
