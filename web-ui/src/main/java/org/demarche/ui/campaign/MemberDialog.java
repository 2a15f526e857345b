package org.demarche.ui.campaign;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.Role;
import org.demarche.core.base.Refused;
import org.demarche.core.campaign.Colleague;
import org.demarche.core.campaign.JoinTeam;
import org.demarche.core.campaign.TeamList;
import org.demarche.core.campaign.TeamService;
import org.demarche.ui.format.Formats;
import org.demarche.ui.part.Toast;

/** Takes somebody into the team: the role first, then those whose account has it. */
class MemberDialog extends FormDialog {

    private final Select<Role> role = new Select<>();
    private final ComboBox<Colleague> who = new ComboBox<>(getTranslation("campaign.team.who"));

    MemberDialog(TeamList list, TeamService team, Formats formats, CampaignId campaign, Runnable saved) {
        super("");
        setHeaderTitle(getTranslation("campaign.team.add"));
        role.setLabel(getTranslation("campaign.team.role"));
        role.setItems(
                Arrays.stream(Role.values()).filter(Role::worksInCampaigns).toList());
        role.setItemLabelGenerator(each -> getTranslation("access.role." + each.name()));
        role.addValueChangeListener(change -> {
            role.setHelperText(
                    getTranslation("access.role-meaning." + change.getValue().name()));
            who.setItems(list.candidates(campaign, change.getValue()));
        });
        who.setItemLabelGenerator(Colleague::name);
        who.setHelperText(getTranslation("campaign.team.who.help"));
        who.setWidthFull();
        role.setWidthFull();
        role.setValue(Role.STAFF);
        var from = formats.datePicker(getTranslation("campaign.team.from"));
        from.setValue(formats.today());
        attempt.field("refused.team.who", who).field("refused.date", from).field("refused.team", role);
        form(
                getTranslation("campaign.team.add"),
                () -> {
                    if (who.getValue() == null) {
                        throw new Refused("refused.team.who.missing");
                    }
                    team.join(new JoinTeam(
                            campaign,
                            who.getValue().id(),
                            role.getValue(),
                            from.getValue() == null ? formats.today() : from.getValue(),
                            null));
                    Toast.show(
                            getTranslation("campaign.team.added", who.getValue().name()));
                    saved.run();
                },
                role,
                who,
                from);
    }
}
