package org.demarche.ui.outreach;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.core.access.Action;
import org.demarche.core.access.CaseId;
import org.demarche.core.outreach.CaseAskRow;
import org.demarche.core.outreach.CaseHead;
import org.demarche.core.outreach.TimelineEntry;
import org.demarche.ui.part.DmCard;
import org.demarche.ui.part.Icon;
import org.demarche.ui.part.Note;
import org.demarche.ui.part.Toast;
import org.demarche.ui.shell.Crumb;
import org.demarche.ui.shell.HasCrumbs;
import org.jspecify.annotations.Nullable;

/** One case: where it stands, what comes next, what happened, and everything that can be done with it. */
@Route("cases/:case")
@RolesAllowed({"STAFF", "COORDINATOR", "LEADERSHIP"})
class CasePageView extends Main implements BeforeEnterObserver, HasCrumbs {

    private static final String CASE = "case";

    private final CaseReads reads;
    private final CaseDeeds deeds;
    private final LogDesk desk;
    private @Nullable CaseHead head;
    private @Nullable QuickLogForm log;

    CasePageView(CaseReads reads, CaseDeeds deeds, LogDesk desk) {
        this.reads = reads;
        this.deeds = deeds;
        this.desk = desk;
        addClassName("dm-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = CaseId.of(event.getRouteParameters().get(CASE).orElseThrow());
        log = null;
        show(id);
    }

    @Override
    public List<Crumb> crumbs() {
        var title = head == null ? "" : head.institution();
        var campaign = head == null ? "" : head.campaignName();
        return List.of(
                new Crumb(campaign, head == null ? "" : "campaigns/" + head.campaignId()),
                new Crumb(getTranslation("outreach.case.cases"), CaseNavigation.LIST),
                Crumb.here(title));
    }

    /** Reads the case again; what stands in the quick log stays. */
    private void show(CaseId id) {
        var now = reads.page().head(id, getLocale());
        head = now;
        var allowed = reads.page().allowed(id);
        var words = new CaseWords(this, desk.formats().get());
        var actions = new CaseActions(now, reads, deeds, desk, () -> show(id));
        removeAll();
        var restricting = actions.restricting(allowed);
        var standing = reads.standing(now);
        add(new CaseHeader(now, words).house(standing).restricted(restricting).actions(actions, allowed));
        add(new StepperOf(now, reads.page().stages(id), reads.page().reached(id), words, getLocale()).build());
        if (now.archived()) {
            add(Note.sky(
                    Icon.LOCK,
                    getTranslation("outreach.case.archived"),
                    getTranslation("outreach.case.archived-meaning")));
        }
        TermNote.of(now, standing, allowed, words, actions).ifPresent(this::add);
        add(next(now, words, actions, allowed));
        var columns = new Div(
                left(now, words, allowed, restricting),
                new CaseColumn(now, reads, words, actions, allowed, restricting));
        columns.addClassNames("dm-cols", "case");
        add(columns);
    }

    private Div next(CaseHead now, CaseWords words, CaseActions actions, Set<Action> allowed) {
        if (now.closed() || now.archived()) {
            var gap = new Div();
            gap.addClassName("dm-gap");
            return gap;
        }
        var action = now.nextAction();
        if (action == null) {
            return nothingNext(actions, allowed.contains(Action.EDIT));
        }
        var banner = new NextStepBanner(now, action, words);
        return allowed.contains(Action.EDIT) ? banner.actions(actions, this::startLog, action) : banner;
    }

    /** No open case is without a next step: nobody would be reminded of it. */
    private Note nothingNext(CaseActions actions, boolean mayPlan) {
        var note = Note.risk(getTranslation("outreach.next.missing"), getTranslation("outreach.next.missing-meaning"));
        note.addClassName("gap");
        if (!mayPlan) {
            return note;
        }
        var plan = new Button(getTranslation("outreach.next.do"), _ -> actions.planNext());
        plan.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.SMALL);
        return note.actions(plan);
    }

    private Div left(CaseHead now, CaseWords words, Set<Action> allowed, Restricting restricting) {
        var left = new Div();
        left.addClassName("dm-stack");
        if (allowed.contains(Action.LOG)) {
            left.add(DmCard.named(words.text("outreach.log.title"), quickLog(now, allowed)));
        }
        var asks = reads.cards().asks(now.id(), getLocale()).stream()
                .collect(Collectors.toMap(ask -> ask.id().toString(), CaseAskRow::title));
        var told = new TimelineWords(words, reads.page().stages(now.id()), asks, getLocale());
        var corrections = new Corrections(desk.users().me().id(), allowed, entry -> takeBack(now.id(), entry, told));
        left.add(new TimelineCard(reads.timeline(), now.id(), told, corrections, restricting));
        return left;
    }

    private void takeBack(CaseId id, TimelineEntry entry, TimelineWords told) {
        var dialog = new TakeBackDialog(entry, told.what(entry), desk, again -> {
            show(id);
            if (again && log != null) {
                log.again(LogKind.of(entry.kind()), entry.text());
            }
            Toast.show(getTranslation("outreach.take-back.done"));
        });
        dialog.begin();
    }

    private QuickLogForm quickLog(CaseHead now, Set<Action> allowed) {
        if (log == null) {
            log = new QuickLogForm(desk, now.id(), () -> show(now.id()));
        }
        log.know(
                Whom.of(reads.posts().of(now.institutionId(), getLocale())),
                reads.cards().dispatches(now.id()),
                allowed.contains(Action.EDIT) && !now.closed());
        return log;
    }

    private void startLog(LogKind kind) {
        if (log != null) {
            log.start(kind);
        }
    }
}
