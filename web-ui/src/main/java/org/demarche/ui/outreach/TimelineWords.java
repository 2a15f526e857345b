package org.demarche.ui.outreach;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.demarche.core.base.PartialDate;
import org.demarche.core.campaign.StageModel;
import org.demarche.core.outreach.EntryKind;
import org.demarche.core.outreach.TimelineEntry;

/** Words the entries of a timeline by their kind and details. */
record TimelineWords(CaseWords words, StageModel stages, Map<String, String> asks, Locale language) {

    String what(TimelineEntry entry) {
        var key = "outreach.timeline." + entry.kind().name();
        return switch (entry.kind()) {
            case STAGE_MOVED -> text(key, stage(entry.detail("from")), stage(entry.detail("to")));
            case OUTCOME_RECORDED -> text(key, constant("outreach.outcome", entry, "to"));
            case PRIORITY_SET -> text(key, constant("outreach.priority", entry, "to"));
            case NEXT_ACTION_SET, NEXT_ACTION_DONE, NEXT_ACTION_REOPENED -> text(key, entry.detail("what"));
            case NEXT_ACTION_SNOOZED -> text(key, entry.detail("what"), day(entry.detail("on")));
            case ASSIGNED, UNASSIGNED -> text(key, constant("access.part", entry, "part"), entry.detail("name"));
            case CALL, MEETING, VISIT -> duration(key, entry);
            case INITIATIVE_STARTED, INITIATIVE_ENDED -> initiative(key, entry);
            case DISPATCHED, DELIVERED -> text(key, constant("outreach.channel", entry, "channel"));
            case RESPONSE_RECEIVED -> response(key, entry);
            case ASK_STANDING -> standing(key, entry);
            case TASK_ADDED, TASK_DONE, TASK_CANCELLED, TASK_REOPENED, TASK_CHANGED -> text(key, entry.detail("title"));
            case DEADLINE_SET, DEADLINE_RESUMED, DEADLINE_EXTENDED, DEADLINE_MOVED -> deadline(key, entry);
            case DEADLINE_PAUSED, DEADLINE_REMOVED -> text(key, governed(entry));
            case PLAYBOOK_APPLIED -> text(key, entry.detail("playbook"));
            case REMINDER_SENT, REMINDER_FAILED, REMINDER_UNCERTAIN -> reminder(key, entry);
            case TAKEN_BACK -> text(key, words.lower(constant("audit.entry-kind", entry, "what")));
            case RESTRICTED, RESTRICTION_CHANGED -> restriction(key, entry);
            case RESTRICTION_LIFTED, RESTRICTION_ENDED -> text(key + "." + entry.detail("type"));
            case CASE_OPENED, LETTER, NOTE, FILE_ADDED, RECOGNITION, VOTE -> text(key);
        };
    }

    /** Who did it, and with whom. */
    String who(TimelineEntry entry) {
        var actor = entry.actor() == null ? "Demarche" : entry.actor();
        return switch (entry.kind()) {
            case RESPONSE_RECEIVED -> entry.detail("from");
            case CALL, MEETING, LETTER, VISIT ->
                entry.detail("with").isEmpty() ? actor : text("outreach.timeline.with", actor, entry.detail("with"));
            case DISPATCHED ->
                entry.detail("to").isEmpty() ? by(actor) : text("outreach.timeline.to", entry.detail("to"), actor);
            case TASK_ADDED, TASK_CANCELLED ->
                entry.detail("playbook").isEmpty()
                        ? by(actor)
                        : text("outreach.timeline.by-playbook", entry.detail("playbook"));
            default -> by(actor);
        };
    }

    /** The day alone where no time is known. */
    String when(TimelineEntry entry) {
        return switch (entry.kind()) {
            case STAGE_MOVED,
                    OUTCOME_RECORDED,
                    DISPATCHED,
                    DELIVERED,
                    RESPONSE_RECEIVED,
                    ASK_STANDING,
                    INITIATIVE_STARTED,
                    INITIATIVE_ENDED ->
                entry.detail("on").isEmpty() ? words.formats().moment(entry.happenedAt()) : day(entry.detail("on"));
            default -> words.formats().moment(entry.happenedAt());
        };
    }

    private String initiative(String key, TimelineEntry entry) {
        return entry.kind() == EntryKind.INITIATIVE_STARTED
                ? text(key, entry.detail("title"))
                : text(key, entry.detail("title"), constant("outreach.initiative-ending", entry, "ending"));
    }

    private String response(String key, TimelineEntry entry) {
        return entry.detail("channel").isEmpty()
                ? text(key)
                : text(key + ".by", words.lower(constant("correspondence.response-channel", entry, "channel")));
    }

    private String standing(String key, TimelineEntry entry) {
        var ask = asks.getOrDefault(entry.detail("ask"), "");
        return text(key, ask, constant("outreach.standing", entry, "standing"));
    }

    private String deadline(String key, TimelineEntry entry) {
        var due = fullDay(entry.detail("due"));
        return entry.kind() == EntryKind.DEADLINE_MOVED
                ? text(key + "." + entry.detail("because"), governed(entry), fullDay(entry.detail("from")), due)
                : text(key, governed(entry), due);
    }

    private String reminder(String key, TimelineEntry entry) {
        return entry.kind() == EntryKind.REMINDER_SENT
                ? text(
                        key,
                        entry.detail("to"),
                        constant("outreach.reminded", entry, "object"),
                        fullDay(entry.detail("due")))
                : text(key, entry.detail("to"));
    }

    /** What a deadline is about: by its own words, or as the awaited answer that it is. */
    private String governed(TimelineEntry entry) {
        return entry.detail("what").isEmpty() ? text("outreach.case.awaited") : entry.detail("what");
    }

    String constant(String prefix, TimelineEntry entry, String detail) {
        return text(prefix + "." + entry.detail(detail));
    }

    private String restriction(String key, TimelineEntry entry) {
        int people = Integer.parseInt(entry.details().getOrDefault("people", "0"));
        return entry.detail("until").isEmpty()
                ? text(key, people)
                : text(key + ".until", people, day(entry.detail("until")));
    }

    private String by(String actor) {
        return text("outreach.timeline.by", actor);
    }

    private String duration(String key, TimelineEntry entry) {
        var minutes = entry.detail("minutes");
        return minutes.isEmpty() ? text(key) : text("outreach.timeline.minutes", text(key), Integer.valueOf(minutes));
    }

    private String stage(String key) {
        return stages.stages().stream()
                .filter(stage -> stage.key().equals(key))
                .findFirst()
                .map(stage -> stage.name(language))
                .orElse(key);
    }

    private String day(String text) {
        return text.length() == 10
                ? words.formats().dueInColumn(LocalDate.parse(text))
                : words.formats().partial(new PartialDate(text));
    }

    /** Never "today": the entry is read later. */
    private String fullDay(String text) {
        return words.formats().partial(new PartialDate(text));
    }

    private String text(String key, Object... arguments) {
        return words.text(key, arguments);
    }
}
