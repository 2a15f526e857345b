package org.demarche.ui.playbook;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.CaseId;
import org.demarche.core.playbook.Playbook;
import org.demarche.core.playbook.PlaybookDraft;
import org.demarche.core.playbook.PlaybookStep;
import org.demarche.core.playbook.PublishPlaybook;
import org.demarche.ui.campaign.CampaignNavigation;
import org.demarche.ui.part.EmptyState;
import org.demarche.ui.part.Icon;
import org.demarche.ui.part.Toast;
import org.jspecify.annotations.Nullable;

/** The steps by their occasions, edited by who coordinates; beside them what they mean for a case. */
class PlaybookPage extends Composite<Div> {

    private static final String CASE = "case";

    private final transient PlaybookPages reads;
    private final transient PlaybookWords words;
    private final transient CampaignId campaign;
    private final boolean manages;
    private final transient StepForm form;
    private transient @Nullable CaseId chosen;

    PlaybookPage(
            PlaybookPages reads, CampaignId campaign, PlaybookWords words, boolean manages, QueryParameters asked) {
        this.reads = reads;
        this.words = words;
        this.campaign = campaign;
        this.manages = manages;
        form = new StepForm(reads, words, campaign);
        chosen = asked.getSingleParameter(CASE).map(CaseId::of).orElse(null);
        show();
    }

    private void show() {
        getContent().removeAll();
        var current = reads.playbooks().of(campaign);
        var steps = current.map(Playbook::steps).orElse(List.of());
        if (steps.isEmpty()) {
            getContent().add(nothing());
            current.ifPresent(empty -> getContent().add(versions(empty)));
            return;
        }
        var left = new Div(version(current.get()));
        left.addClassNames("dm-stack");
        words.byOccasion(steps).forEach(each -> left.add(card(each)));
        var plan = new PlanCard(reads, words, PlaybookDraft.of(current.get()), this::choose).of(chosen);
        var columns = new Div(left, plan);
        columns.addClassNames("dm-cols", "load");
        getContent().add(columns);
    }

    private Component card(List<PlaybookStep> steps) {
        var occasion = steps.getFirst().occasion();
        var card = new OccasionCard(words, steps, manages);
        if (manages) {
            card.onEdit(step -> form.edit(step, this::show))
                    .onRemove(this::remove)
                    .adding(() -> form.add(occasion, this::show));
        }
        return card;
    }

    private Component nothing() {
        var truth = PlaybookWords.text("playbook.none");
        return manages
                ? new EmptyState(truth, PlaybookWords.text("playbook.none.add"), add(ButtonVariant.PRIMARY))
                : new EmptyState(truth, PlaybookWords.text("playbook.none.wait"));
    }

    private Div version(Playbook current) {
        var who = reads.names().of(current.madeBy()).orElse("");
        var said = new Span(PlaybookWords.text(
                "playbook.version", current.number(), words.formats().momentWithin(current.madeAt()), who));
        said.addClassNames("dm-2", "dm-s", "dm-said");
        var row = new Div(said);
        row.addClassNames("dm-row", "dm-wrap");
        if (current.number() > 1) {
            row.add(versions(current));
        }
        if (manages) {
            row.add(apply(current), add(ButtonVariant.PRIMARY));
        }
        return row;
    }

    /** The one before is what people look for. */
    private Anchor versions(Playbook current) {
        var before = Math.max(1, current.number() - 1);
        var link = new Anchor(VersionsPage.path(campaign, before), PlaybookWords.text("playbook.versions"));
        link.addClassName("dm-s");
        return link;
    }

    private Button add(ButtonVariant look) {
        var add = new Button(
                PlaybookWords.text("playbook.step.add"), Icon.PLUS.create(), _ -> form.add(null, this::show));
        add.addThemeVariants(look);
        return add;
    }

    private Button apply(Playbook current) {
        return new Button(
                PlaybookWords.text("playbook.apply"), _ -> new RolloutDialog(reads, words, current, this::show).open());
    }

    /** Only what nothing comes after; the toast brings it back. */
    private void remove(PlaybookStep step) {
        var before = reads.playbooks().of(campaign).orElseThrow();
        if (before.steps().stream().anyMatch(each -> each.after().equals(Optional.of(step.id())))) {
            Toast.show(PlaybookWords.text("playbook.step.has-next", words.title(step)));
            return;
        }
        var left = new ArrayList<>(before.steps());
        left.removeIf(each -> each.id().equals(step.id()));
        publish(before.number(), left);
        Toast.show(PlaybookWords.text("playbook.step.removed", words.title(step)), () -> {
            publish(before.number() + 1, before.steps());
        });
    }

    private void publish(int basedOn, List<PlaybookStep> steps) {
        reads.playbooks().publish(new PublishPlaybook(campaign, basedOn, "", steps));
        show();
    }

    private void choose(@Nullable CaseId id) {
        chosen = id;
        var address = CampaignNavigation.playbook(campaign) + (id == null ? "" : "?" + CASE + "=" + id);
        UI.getCurrent().getPage().getHistory().replaceState(null, address);
    }
}
