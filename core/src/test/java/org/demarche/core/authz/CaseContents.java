package org.demarche.core.authz;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.UserId;
import org.demarche.core.base.PartialDate;
import org.demarche.core.correspondence.Classification;
import org.demarche.core.correspondence.RecordResponse;
import org.demarche.core.correspondence.ResponseChannel;
import org.demarche.core.correspondence.ResponseId;
import org.demarche.core.correspondence.ResponseService;
import org.demarche.core.file.FileId;
import org.demarche.core.file.FileService;
import org.demarche.core.outreach.ActionKind;
import org.demarche.core.outreach.Channel;
import org.demarche.core.outreach.DispatchId;
import org.demarche.core.outreach.DispatchService;
import org.demarche.core.outreach.InitiativeId;
import org.demarche.core.outreach.InitiativeService;
import org.demarche.core.outreach.InteractionId;
import org.demarche.core.outreach.InteractionKind;
import org.demarche.core.outreach.InteractionService;
import org.demarche.core.outreach.LogInteraction;
import org.demarche.core.outreach.Priority;
import org.demarche.core.outreach.RecordDispatch;
import org.demarche.core.task.AnchorKind;
import org.demarche.core.task.ChecklistItem;
import org.demarche.core.task.CreateTask;
import org.demarche.core.task.DayUnit;
import org.demarche.core.task.DeadlineId;
import org.demarche.core.task.DeadlineRule;
import org.demarche.core.task.DeadlineService;
import org.demarche.core.task.DueObject;
import org.demarche.core.task.RuleChoice;
import org.demarche.core.task.TaskContent;
import org.demarche.core.task.TaskId;
import org.demarche.core.task.TaskService;
import org.springframework.stereotype.Component;

/** Everything below a case. */
@Component
class CaseContents {

    private static final LocalDate SENT = LocalDate.of(2026, 1, 5);

    private final SharedWorld shared;
    private final Services services;
    private final Clock clock;

    CaseContents(SharedWorld shared, Services services, Clock clock) {
        this.shared = shared;
        this.services = services;
        this.clock = clock;
    }

    /** The services that put something below a case. */
    @Component
    record Services(
            DispatchService dispatches,
            InteractionService interactions,
            InitiativeService initiatives,
            ResponseService responses,
            TaskService tasks,
            DeadlineService deadlines,
            FileService files) {}

    /** One of each kind, by whoever is signed in. */
    Map<Class<?>, Object> make(CaseId id, UserId owner, String mark) {
        var file = file();
        var today = LocalDate.now(clock.withZone(SharedWorld.ZONE));
        var dispatch = services.dispatches()
                .record(new RecordDispatch(id, null, Channel.POST, mark, SENT, null, null, mark, file));
        var interaction = new LogInteraction(
                id, InteractionKind.CALL, clock.instant(), mark + " was said", "", shared.person(), null, null, null);
        var response = new RecordResponse(
                id, SENT, mark, ResponseChannel.EMAIL, Classification.HOLDING, mark, null, Map.of(), null, null);
        var task = new TaskContent(
                ActionKind.CALL,
                mark + " call",
                "",
                "",
                today.plusDays(3),
                Priority.NORMAL,
                List.of(new ChecklistItem(mark, false)));
        var governed = services.tasks()
                .create(CreateTask.on(id, owner, TaskContent.of(ActionKind.CALL, mark + " rule", today.plusDays(3))));
        var rule = new RuleChoice(new DeadlineRule(AnchorKind.DAY, 30, DayUnit.WORKING_DAYS, false), null, today);
        return Map.of(
                FileId.class, file,
                DeadlineId.class, services.deadlines().set(DueObject.of(governed), rule),
                DispatchId.class, dispatch,
                InteractionId.class, services.interactions().log(interaction),
                ResponseId.class, services.responses().record(response),
                InitiativeId.class, services.initiatives().start(id, mark + " motion", new PartialDate("2026-01"), ""),
                TaskId.class, services.tasks().create(CreateTask.on(id, owner, task)));
    }

    /** A meeting with its paper, which only whoever made it knows of so far. */
    InteractionId meet(CaseId id, String mark) {
        return services.interactions()
                .log(new LogInteraction(
                        id,
                        InteractionKind.MEETING,
                        clock.instant(),
                        mark + " was met",
                        mark,
                        shared.person(),
                        30,
                        file(),
                        null));
    }

    /** Somebody's own, which belongs to no case yet. */
    FileId file() {
        return services.files()
                .store("receipt.txt", new ByteArrayInputStream("received".getBytes(StandardCharsets.UTF_8)));
    }
}
