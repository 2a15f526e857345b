package org.demarche.ui.bell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.util.Objects;
import org.demarche.core.bell.NoticeRow;
import org.demarche.core.bell.RingKind;
import org.demarche.core.task.TaskId;
import org.demarche.ui.format.Formats;
import org.demarche.ui.outreach.CaseNavigation;
import org.demarche.ui.task.TaskNavigation;

/** What a notice says, and where it leads. */
class NoticeWords {

    private static final String MAIL = "admin/mail";
    private static final String PROFILE = "profile";

    private final Component where;
    private final Formats formats;

    NoticeWords(Component where, Formats formats) {
        this.where = where;
        this.formats = formats;
    }

    String of(NoticeRow notice) {
        var key = "bell.notice." + notice.kind().name();
        if (notice.things() > 1) {
            return text(key + ".many", notice.things());
        }
        var count = notice.details().get("count");
        if (count != null) {
            return text(key + ".many", Integer.valueOf(count));
        }
        return switch (notice.kind()) {
            case CASE_GIVEN, CASE_TAKEN -> text(key, aCase(notice), part(notice));
            case TASK_GIVEN, TASK_TAKEN -> text(key, thing(notice));
            case DAY_MOVED -> text(key, thing(notice), day(notice, "from"), day(notice, "to"));
            case ESCALATED -> text(key, thing(notice));
            case PASSED_UP -> text(key, thing(notice), notice.details().getOrDefault("rule", ""));
            case STANDS_IN -> text(key, day(notice, "from"), day(notice, "until"));
            case STANDS_IN_NO_MORE, MAIL_NEEDS_YOU -> text(key);
        };
    }

    /** Without a leading slash. */
    static String path(NoticeRow notice) {
        if (notice.caseId() != null) {
            return CaseNavigation.path(notice.caseId());
        }
        if (notice.kind() == RingKind.MAIL_NEEDS_YOU) {
            return MAIL;
        }
        if (notice.subject() != null && notice.title() != null) {
            return TaskNavigation.toTask(new TaskId(notice.subject()));
        }
        return switch (notice.kind()) {
            case CASE_GIVEN, CASE_TAKEN -> CaseNavigation.LIST;
            case ESCALATED -> CaseNavigation.LATE;
            case STANDS_IN, STANDS_IN_NO_MORE -> PROFILE;
            default -> TaskNavigation.toMyDay();
        };
    }

    private String aCase(NoticeRow notice) {
        return Objects.requireNonNullElse(notice.reference(), text("bell.case"))
                + (notice.institution() == null ? "" : ", " + notice.institution());
    }

    /** The task with its case, or the case alone. */
    private String thing(NoticeRow notice) {
        if (notice.subject() == null) {
            return aCase(notice);
        }
        var title = Objects.requireNonNullElse(notice.title(), text("bell.task"));
        return notice.reference() == null ? title : title + " (" + notice.reference() + ")";
    }

    private String part(NoticeRow notice) {
        var part = notice.details().get("part");
        return part == null
                ? ""
                : text("access.part." + part).toLowerCase(UI.getCurrent().getLocale());
    }

    private String day(NoticeRow notice, String name) {
        var day = notice.details().get(name);
        return day == null ? "" : formats.day(LocalDate.parse(day));
    }

    private String text(String key, Object... arguments) {
        return where.getTranslation(key, arguments);
    }
}
