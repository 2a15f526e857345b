package org.demarche.ui.campaign;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.core.access.Role;
import org.demarche.core.campaign.Candidate;
import org.demarche.ui.part.Strong;
import org.jspecify.annotations.Nullable;

/** The roles of a team, each with its meaning; one that cannot be chosen says why. */
class RoleChoice extends RadioButtonGroup<Role> {

    private transient @Nullable Candidate who;

    RoleChoice() {
        setLabel(getTranslation("campaign.team.role"));
        addClassName("dm-choices");
        setItemLabelGenerator(this::name);
        setRenderer(new ComponentRenderer<>(this::words));
        offer(null);
    }

    /** @param candidate whose account sets the ceiling; null while nobody is chosen */
    final void offer(@Nullable Candidate candidate) {
        var before = getValue();
        who = candidate;
        setItems(Arrays.stream(Role.values()).filter(Role::worksInCampaigns).toList());
        setItemEnabledProvider(role -> who != null && who.mayBe(role));
        if (who != null) {
            setValue(
                    before != null && who.mayBe(before)
                            ? before
                            : EnumSet.allOf(Role.class).stream()
                                    .filter(who::mayBe)
                                    .findFirst()
                                    .orElse(null));
        }
    }

    private Component words(Role role) {
        var words = new Div(new Strong(name(role)));
        words.add(line("access.role-meaning." + role.name()));
        if (who != null && who.held().contains(role)) {
            words.add(line("campaign.team.role.held"));
        } else if (who != null && !who.ceiling().contains(role)) {
            words.add(line("campaign.team.role.above", names(who.ceiling())));
        }
        return words;
    }

    private String names(Set<Role> ceiling) {
        return ceiling.isEmpty()
                ? getTranslation("campaign.team.role.none")
                : EnumSet.copyOf(ceiling).stream().map(this::name).collect(Collectors.joining(", "));
    }

    private String name(Role role) {
        return getTranslation("access.role." + role.name());
    }

    private Div line(String key, Object... arguments) {
        var line = new Div(getTranslation(key, arguments));
        line.addClassNames("dm-2", "dm-xs");
        return line;
    }
}
