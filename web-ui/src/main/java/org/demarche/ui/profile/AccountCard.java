package org.demarche.ui.profile;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.demarche.core.access.AppUser;
import org.demarche.core.access.Role;
import org.demarche.ui.part.DmCard;
import org.demarche.ui.part.Strong;

/** Who somebody is here: nothing that they could change themselves. */
class AccountCard extends DmCard {

    AccountCard(AppUser me) {
        super(me.name());
        var facts = new DescriptionList();
        facts.addClassName("dm-dl");
        facts.add(new Term(getTranslation("profile.email")), new Description(me.email()));
        var source = new Paragraph(getTranslation("profile.account.source"));
        source.addClassNames("dm-s", "dm-2");
        var roles = new Div();
        roles.addClassNames("dm-stack", "tight", "dm-s");
        me.roles().forEach(role -> roles.add(meaning(role)));
        var all = new Div(facts, roles, source);
        all.addClassName("dm-stack");
        add(all);
    }

    private Div meaning(Role role) {
        var words = new Div(getTranslation("access.role-meaning." + role.name()));
        words.addClassName("dm-2");
        return new Div(new Strong(getTranslation("access.role." + role.name())), words);
    }
}
