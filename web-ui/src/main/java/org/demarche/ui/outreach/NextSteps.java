package org.demarche.ui.outreach;

import com.vaadin.flow.component.UI;
import java.util.Optional;
import org.demarche.core.access.Action;
import org.demarche.core.access.CaseId;
import org.demarche.core.outreach.CaseHead;
import org.demarche.core.outreach.CasePage;
import org.demarche.core.outreach.NextAction;
import org.demarche.core.outreach.NextActionService;
import org.demarche.core.playbook.Suggestion;
import org.demarche.core.playbook.SuggestionService;
import org.demarche.core.task.CaseDeadlines;
import org.demarche.core.task.DueType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks what comes next in a case, from its page and from wherever its last step is done; the playbook proposes. */
@Component
public class NextSteps {

    private final CasePage page;
    private final CaseDeadlines deadlines;
    private final NextActionService nextActions;
    private final SuggestionService suggestions;
    private final LogDesk desk;

    NextSteps(
            CasePage page,
            CaseDeadlines deadlines,
            NextActionService nextActions,
            SuggestionService suggestions,
            LogDesk desk) {
        this.page = page;
        this.deadlines = deadlines;
        this.nextActions = nextActions;
        this.suggestions = suggestions;
        this.desk = desk;
    }

    /** Asks where an open case has no next action, and whoever is here may set one. */
    public void askAfterNextAction(CaseId id, Runnable planned) {
        var head = head(id);
        if (!head.closed() && head.nextAction() == null && page.allowed(id).contains(Action.EDIT)) {
            ask(head, planned);
        }
    }

    /** The same, where nothing else is to do in the case besides. */
    public void askAfterTask(CaseId id, Runnable planned) {
        if (deadlines.of(id).stream().allMatch(due -> due.type() == DueType.RESPONSE)) {
            askAfterNextAction(id, planned);
        }
    }

    void ask(CaseHead head, Runnable planned) {
        new NextActionDialog(head, desk, this, planned)
                .about(head, () -> head(head.id()))
                .begin();
    }

    Optional<Suggestion> proposed(CaseId id) {
        return suggestions.of(id, UI.getCurrent().getLocale());
    }

    /** @param step that has become it; null when somebody chose by themselves */
    void plan(CaseId id, int version, @Nullable Suggestion step, NextAction action) {
        if (step == null) {
            nextActions.plan(id, version, action);
        } else {
            suggestions.take(id, version, step.task(), action);
        }
    }

    private CaseHead head(CaseId id) {
        return page.head(id, UI.getCurrent().getLocale());
    }
}
