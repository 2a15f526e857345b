package org.demarche.ui.task;

import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import org.demarche.core.task.TaskRow;
import org.demarche.core.task.TaskStatus;
import org.demarche.ui.format.Formats;

/** How a task looks in the list: its kind and title as a link, where it stands, when it is due. */
final class TaskCells {

    private static final String WHAT = """
            <span class="dm-row"><vaadin-icon class="dm-i" src="icons.svg" symbol="${item.icon}" aria-hidden="true"></vaadin-icon>\
            <span class="dm-ellipsis"><a class="dm-name dm-b" href="${item.href}">${item.title}</a> \
            <span class="dm-2">${item.steps}</span></span></span>""";
    private static final String WHERE = """
            <span class="dm-row"><span class="dm-cc" ?hidden="${!item.code}" aria-hidden="true">${item.code}</span>\
            <span class="dm-ellipsis">${item.country} <span class="dm-2">${item.chamber}</span></span>\
            <span class="dm-2 dm-nowrap dm-lock" ?hidden="${!item.lock}"><vaadin-icon class="dm-i" src="icons.svg" symbol="lock" aria-hidden="true"></vaadin-icon> ${item.lock}</span></span>""";
    private static final String CARD = """
            <div class="dm-cell-card"><span class="dm-row"><vaadin-icon class="dm-i" src="icons.svg" symbol="${item.icon}" aria-hidden="true">\
            </vaadin-icon><a class="dm-name dm-b" href="${item.href}">${item.title}</a></span>\
            <span class="dm-row dm-2"><span>${item.country}</span><span ?hidden="${!item.lock}"><vaadin-icon class="dm-i" src="icons.svg" symbol="lock" aria-hidden="true">\
            </vaadin-icon> ${item.lock}</span><span>${item.who}</span><span class="${item.dueLook}">${item.due}</span></span></div>""";

    private final Formats formats;
    private final ValueProvider<TaskRow, String> address;
    private final String free;
    private final String restricted;

    /**
     * @param address where a task is opened
     * @param free the words for a task without a case
     * @param restricted the words for one in a case that only named people know of
     */
    TaskCells(Formats formats, ValueProvider<TaskRow, String> address, String free, String restricted) {
        this.formats = formats;
        this.address = address;
        this.free = free;
        this.restricted = restricted;
    }

    LitRenderer<TaskRow> what() {
        return withWhat(LitRenderer.of(WHAT))
                .withProperty("steps", row -> row.steps() == 0 ? "" : row.stepsDone() + "/" + row.steps());
    }

    LitRenderer<TaskRow> where() {
        return withWhere(LitRenderer.of(WHERE))
                .withProperty("chamber", row -> row.institution() == null ? "" : row.institution());
    }

    LitRenderer<TaskRow> card() {
        LitRenderer<TaskRow> card = LitRenderer.of(CARD);
        withWhat(card);
        withWhere(card);
        return card.withProperty("who", TaskRow::assignee)
                .withProperty("due", this::due)
                .withProperty("dueLook", TaskCells::dueLook);
    }

    LitRenderer<TaskRow> dueCell() {
        return LitRenderer.<TaskRow>of("<span class=\"dm-nowrap ${item.dueLook}\">${item.due}</span>")
                .withProperty("due", this::due)
                .withProperty("dueLook", TaskCells::dueLook);
    }

    private LitRenderer<TaskRow> withWhat(LitRenderer<TaskRow> renderer) {
        return renderer.withProperty("icon", row -> Kinds.icon(row.kind()).symbol())
                .withProperty("title", TaskRow::title)
                .withProperty("href", address);
    }

    private LitRenderer<TaskRow> withWhere(LitRenderer<TaskRow> renderer) {
        return renderer.withProperty("code", row -> row.country() == null ? "" : row.country())
                .withProperty("lock", row -> row.restricted() ? restricted : "")
                .withProperty("country", row -> row.caseId() == null ? free : name(row));
    }

    private static String name(TaskRow row) {
        return row.countryName() == null ? String.valueOf(row.reference()) : row.countryName();
    }

    private String due(TaskRow row) {
        return formats.dueInColumn(row.dueOn());
    }

    private static String dueLook(TaskRow row) {
        if (row.late()) {
            return "dm-late dm-b";
        }
        return row.status() == TaskStatus.OPEN && row.dueToday() ? "dm-b" : "";
    }
}
