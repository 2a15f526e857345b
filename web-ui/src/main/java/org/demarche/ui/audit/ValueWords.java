package org.demarche.ui.audit;

import static java.util.Map.entry;

import com.vaadin.flow.component.Component;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.regex.Pattern;
import org.demarche.ui.format.Formats;
import org.jspecify.annotations.Nullable;

/** What a value of a column is in the words of users: constants by their names, dates as they read them. */
final class ValueWords {

    /** Which constants a column holds: the beginning of their keys. */
    private static final Map<String, String> CONSTANTS = Map.ofEntries(
            entry("app_user_role.role", "access.role"),
            entry("app_user.theme", "access.theme"),
            entry("team_member.role", "access.role"),
            entry("case_assignment.part", "access.part"),
            entry("outreach_case.outcome", "outreach.outcome"),
            entry("outreach_case.priority", "outreach.priority"),
            entry("outreach_case.next_action_kind", "outreach.action-kind"),
            entry("case_ask.standing", "outreach.standing"),
            entry("response_ask.standing", "outreach.standing"),
            entry("interaction.kind", "outreach.interaction-kind"),
            entry("initiative.ending", "outreach.initiative-ending"),
            entry("recognition_attempt.ending", "outreach.initiative-ending"),
            entry("dispatch.channel", "outreach.channel"),
            entry("response.channel", "correspondence.response-channel"),
            entry("response.classification", "correspondence.classification"),
            entry("task.kind", "outreach.action-kind"),
            entry("task.status", "task.status"),
            entry("task.priority", "outreach.priority"),
            entry("deadline.anchor", "task.anchor-kind"),
            entry("deadline.object_type", "outbox.due-kind"),
            entry("deadline.outdated_by", "audit.outdated-by"),
            entry("deadline.unit", "task.day-unit"),
            entry("playbook_step.anchor", "task.anchor-kind"),
            entry("playbook_step.assignee", "access.part"),
            entry("playbook_step.classification", "correspondence.classification"),
            entry("playbook_step.kind", "outreach.action-kind"),
            entry("playbook_step.unit", "task.day-unit"),
            entry("playbook_step.until", "playbook.until"),
            entry("case_step.state", "audit.step-state"),
            entry("reminder_policy.digest_days", "reminder.digest-days"),
            entry("reminder_policy.form", "reminder.mail-form"),
            entry("calendar_span.kind", "institution.span-kind"),
            entry("institution.kind", "institution.institution-kind"),
            entry("institution.chamber_role", "institution.chamber-role"),
            entry("institution.verification", "institution.verification"),
            entry("recognition.verification", "institution.verification"),
            entry("recognition.form", "decision.form"),
            entry("vote_report.method", "decision.vote-method"),
            entry("person.lawful_basis", "contact.lawful-basis"),
            entry("post.role", "contact.post-role"),
            entry("contact_detail.kind", "contact.contact-kind"),
            entry("contact_detail.purpose", "contact.contact-purpose"),
            entry("contact_detail.health", "contact.contact-health"),
            entry("restriction.object_type", "audit.object"),
            entry("timeline_entry.kind", "audit.entry-kind"),
            entry("timeline_entry.strand", "audit.strand"),
            entry("relief.reason", "relief.relief-reason"),
            entry("relief_item.kind", "relief.carried-kind"),
            entry("installation.kind", "audit.installation-kind"),
            entry("message.kind", "audit.message-kind"),
            entry("message.state", "outbox.message-state"),
            entry("message.reason", "outbox.message-reason"),
            entry("message.content", "outbox.mail-content"));

    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9_]*");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T.*[+-]\\d{2}:\\d{2}");

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final int MARK_LENGTH = 6;

    private final Component place;
    private final Formats formats;

    ValueWords(Component place, Formats formats) {
        this.place = place;
        this.formats = formats;
    }

    /** Nothing has a word too, so that an empty place is not taken for a mistake. */
    String of(String part, String field, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            return place.getTranslation("audit.nothing");
        }
        var constants = CONSTANTS.get(part + "." + field);
        if (constants != null && CONSTANT.matcher(value).matches()) {
            return place.getTranslation(constants + "." + value);
        }
        return switch (value) {
            case "true" -> place.getTranslation("audit.yes");
            case "false" -> place.getTranslation("audit.no");
            default -> ID.matcher(value).matches() ? unnamed(value) : time(value);
        };
    }

    /** What is gone or has no name is told apart by the end of its id. */
    private String unnamed(String id) {
        return place.getTranslation("audit.unnamed", id.substring(id.length() - MARK_LENGTH));
    }

    private String time(String value) {
        try {
            if (DAY.matcher(value).matches()) {
                return formats.day(LocalDate.parse(value));
            }
            return MOMENT.matcher(value).matches()
                    ? formats.moment(OffsetDateTime.parse(value).toInstant())
                    : value;
        } catch (DateTimeException e) {
            return value;
        }
    }
}
