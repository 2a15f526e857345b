package org.demarche.core.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.demarche.core.correspondence.Classification;
import org.demarche.core.correspondence.RecordResponse;
import org.demarche.core.correspondence.ResponseChannel;
import org.demarche.core.correspondence.ResponseId;
import org.demarche.core.correspondence.ResponseService;
import org.demarche.core.outreach.CaseTimeline;
import org.demarche.core.outreach.Channel;
import org.demarche.core.outreach.DispatchId;
import org.demarche.core.outreach.DispatchService;
import org.demarche.core.outreach.EntryKind;
import org.demarche.core.outreach.RecordDispatch;
import org.demarche.core.outreach.TimelineEntry;
import org.demarche.core.sql.Slice;
import org.springframework.stereotype.Component;

/** What the tests of deadlines do on the case of the {@link Desk}, and what it tells of it. */
@Component
class Docket {

    private final Desk desk;
    private final TaskService tasks;
    private final DispatchService dispatches;
    private final ResponseService responses;
    private final CaseTimeline timeline;

    Docket(Desk desk, TaskService tasks, DispatchService dispatches, ResponseService responses, CaseTimeline timeline) {
        this.desk = desk;
        this.tasks = tasks;
        this.dispatches = dispatches;
        this.responses = responses;
        this.timeline = timeline;
    }

    /** A task of the coordinator for tomorrow. */
    TaskId task(String title) {
        return tasks.create(CreateTask.on(
                desk.belgium, desk.olena, Desk.call(title, desk.today().plusDays(1))));
    }

    DispatchId send(LocalDate sent, LocalDate delivered) {
        return dispatches.record(
                new RecordDispatch(desk.belgium, null, Channel.POST, "", sent, delivered, null, "", null));
    }

    ResponseId reply(Classification classification, LocalDate on) {
        return responses.record(new RecordResponse(
                desk.belgium, on, "Registry", ResponseChannel.EMAIL, classification, "", null, Map.of(), null, null));
    }

    List<TimelineEntry> told() {
        return timeline.find(desk.belgium, null, Slice.FIRST_FIFTY);
    }

    List<EntryKind> kinds() {
        return told().stream().map(TimelineEntry::kind).toList();
    }
}
