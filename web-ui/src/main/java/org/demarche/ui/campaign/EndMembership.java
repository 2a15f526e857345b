package org.demarche.ui.campaign;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.demarche.core.campaign.TeamRow;
import org.demarche.core.relief.CarrierRow;
import org.demarche.ui.part.Note;
import org.demarche.ui.relief.HandOverNavigation;
import org.jspecify.annotations.Nullable;

/** Asks before somebody leaves a team, and says first what would be nobody's: hand it over, then end. */
class EndMembership extends Dialog {

    EndMembership(TeamRow member, @Nullable CarrierRow leftBehind, Runnable end) {
        setHeaderTitle(getTranslation("campaign.team.end.question", member.name()));
        setWidth("min(480px, 100vw - 24px)");
        var role = getTranslation("access.role." + member.role().name());
        var content = new Div(new Paragraph(getTranslation("campaign.team.end.meaning", role)));
        content.addClassName("dm-stack");
        if (leftBehind != null) {
            var way =
                    new Anchor(HandOverNavigation.of(member.userId()), getTranslation("campaign.team.hand-over.first"));
            content.add(Note.risk(
                            getTranslation("campaign.team.left-behind", leftBehind.cases(), leftBehind.tasks()),
                            getTranslation("campaign.team.left-behind.meaning"))
                    .actions(way));
        }
        add(content);
        var deed =
                new Button(getTranslation(leftBehind == null ? "campaign.team.end" : "campaign.team.end.anyway"), _ -> {
                    close();
                    end.run();
                });
        deed.addThemeVariants(ButtonVariant.ERROR);
        var keep = new Button(getTranslation("campaign.team.end.keep"), _ -> close());
        keep.addThemeVariants(ButtonVariant.TERTIARY);
        keep.setAutofocus(true);
        getFooter().add(keep, deed);
    }
}
