package org.demarche.core.task;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.Edited;
import org.demarche.core.access.UserId;
import org.demarche.core.base.Dates;
import org.demarche.core.base.Refused;
import org.demarche.core.outreach.ActionKind;
import org.demarche.core.outreach.CaseKey;
import org.demarche.core.outreach.Priority;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Something that one person does by a day, on a case or free. Open until done or cancelled; whoever ended it can take that
 * back for a while. Snoozing hides it from whose it is, to the day they chose, wherever its due day
 * moves meanwhile.
 */
@Table("task")
public class Task extends Edited {

    /** How long an end can be taken back. */
    public static final Duration UNDO_FOR = Duration.ofHours(1);

    @Id
    private TaskId id;

    private @Nullable CampaignId campaignId;
    private @Nullable CaseId caseId;
    private boolean restricted;
    private String title;
    private ActionKind kind;
    private String note;
    private String why;
    private UserId assigneeId;
    private LocalDate dueOn;
    private ZoneId zone;
    private Priority priority;
    private TaskStatus status;
    private @Nullable LocalDate snoozedUntil;
    private UserId createdBy;
    private Instant createdAt;

    private @Nullable UserId endedBy;
    private @Nullable Instant endedAt;

    @MappedCollection(idColumn = "task_id", keyColumn = "position")
    private List<ChecklistItem> items = new ArrayList<>();

    /** For the mapper, which fills the fields. */
    private Task() {}

    static Task create(TaskPlace place, UserId assignee, TaskContent content, UserId by, Instant now) {
        var task = new Task();
        task.id = TaskId.create();
        task.campaignId = place.campaign();
        task.zone = place.zone();
        if (place.aCase() != null) {
            task.caseId = place.aCase().id();
            task.restricted = place.aCase().restricted();
        }
        task.assigneeId = assignee;
        task.status = TaskStatus.OPEN;
        task.createdBy = by;
        task.createdAt = now;
        task.dueOn = Dates.due(content.dueOn(), task.today(now));
        task.say(content);
        return task;
    }

    /** A day that is past already may stay; a new one may not be past. */
    void edit(TaskContent content, Instant now) {
        mustBeOpen();
        if (!content.dueOn().equals(dueOn)) {
            dueOn = Dates.due(content.dueOn(), today(now));
        }
        say(content);
    }

    void moveTo(LocalDate day, Instant now) {
        mustBeOpen();
        dueOn = Dates.due(day, today(now));
    }

    /** The day that a rule gives, which may be past when it is computed anew. */
    void reckon(LocalDate day) {
        mustBeOpen();
        dueOn = day;
    }

    /** Another has not put it off. */
    void assign(UserId newAssignee) {
        mustBeOpen();
        if (!newAssignee.equals(assigneeId)) {
            snoozedUntil = null;
        }
        assigneeId = newAssignee;
    }

    /** Puts it back to what it was before a deed that is undone; its day may be past meanwhile. */
    void restore(TaskBefore before) {
        mustBeOpen();
        assigneeId = before.assignee();
        dueOn = before.dueOn();
        snoozedUntil = before.snoozedUntil();
    }

    void snooze(LocalDate until, Instant now) {
        mustBeOpen();
        var today = today(now);
        if (!until.isAfter(today)) {
            throw new Refused("refused.task.snooze.past", today.plusDays(1));
        }
        if (until.isAfter(today.plusYears(1))) {
            throw new Refused("refused.task.snooze.too-far", today.plusYears(1));
        }
        snoozedUntil = until;
    }

    void wake() {
        mustBeOpen();
        snoozedUntil = null;
    }

    void tick(int position, boolean done) {
        mustBeOpen();
        if (position < 0 || position >= items.size()) {
            throw Refused.stale();
        }
        items.set(position, items.get(position).ticked(done));
    }

    void complete(UserId by, Instant now) {
        end(TaskStatus.DONE, by, now);
    }

    void cancel(UserId by, Instant now) {
        end(TaskStatus.CANCELLED, by, now);
    }

    /** Takes the end back: for a while, and by whoever ended it. */
    void reopen(UserId by, Instant now) {
        var next = status.moveTo(TaskStatus.OPEN);
        if (!by.equals(endedBy)) {
            throw new Refused("refused.task.reopen.other");
        }
        if (endedAt != null && endedAt.plus(UNDO_FOR).isBefore(now)) {
            throw new Refused("refused.task.reopen.late", UNDO_FOR.toMinutes());
        }
        status = next;
        endedBy = null;
        endedAt = null;
    }

    private void end(TaskStatus how, UserId by, Instant now) {
        status = status.moveTo(how);
        endedBy = by;
        endedAt = now;
    }

    private void say(TaskContent content) {
        title = content.title();
        kind = content.kind();
        note = content.note();
        why = content.why();
        priority = content.priority();
        items = new ArrayList<>(content.checklist());
    }

    private void mustBeOpen() {
        if (status != TaskStatus.OPEN) {
            throw new Refused("refused.task.status." + status);
        }
    }

    /** The day it is where the task is due. */
    public LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, zone);
    }

    public TaskId id() {
        return id;
    }

    public @Nullable CampaignId campaign() {
        return campaignId;
    }

    /** Empty for a free task. */
    public Optional<CaseKey> aCase() {
        return caseId == null || campaignId == null
                ? Optional.empty()
                : Optional.of(new CaseKey(caseId, campaignId, restricted));
    }

    public UserId assignee() {
        return assigneeId;
    }

    public TaskStatus status() {
        return status;
    }

    public @Nullable LocalDate snoozedUntil() {
        return snoozedUntil;
    }

    public UserId createdBy() {
        return createdBy;
    }

    public ZoneId zone() {
        return zone;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public String title() {
        return title;
    }

    public TaskContent content() {
        return new TaskContent(kind, title, note, why, dueOn, priority, items);
    }
}
