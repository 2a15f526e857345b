package org.demarche.ui.relief;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.demarche.core.campaign.Colleague;
import org.demarche.core.relief.CarriedRow;
import org.demarche.ui.format.Formats;
import org.demarche.ui.outreach.CaseNavigation;
import org.demarche.ui.part.CountryTile;
import org.demarche.ui.part.DmCard;

/** What somebody carries in one campaign, each with who is to get it; rows can be chosen to go elsewhere. */
class CarriedCard extends DmCard {

    private final transient Formats formats;
    private final transient HandOverPlan plan;
    private final Map<CarriedRow, Checkbox> boxes = new LinkedHashMap<>();
    private final Map<CarriedRow, Span> receivers = new LinkedHashMap<>();

    CarriedCard(List<CarriedRow> rows, HandOverPlan plan, Formats formats, Runnable chosen) {
        super(rows.getFirst().campaign());
        this.plan = plan;
        this.formats = formats;
        var all = new Checkbox(getTranslation("relief.choose", rows.size()));
        all.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                boxes.values().forEach(box -> box.setValue(change.getValue()));
            }
        });
        suffix(all);
        var list = new Div();
        list.addClassName("dm-picks");
        rows.forEach(row -> list.add(line(row, chosen)));
        add(list);
        refresh();
    }

    Stream<CarriedRow> chosen() {
        return boxes.entrySet().stream()
                .filter(each -> each.getValue().getValue())
                .map(Map.Entry::getKey);
    }

    void clear() {
        boxes.values().forEach(Checkbox::clear);
    }

    /** Shows who gets what by now. */
    final void refresh() {
        receivers.forEach((row, words) -> {
            Colleague to = plan.receiver(row);
            words.setText(to == null ? getTranslation("relief.to.nobody") : to.name());
            words.setClassName("dm-2", to == null);
            words.setClassName("dm-b", to != null);
        });
    }

    private Div line(CarriedRow row, Runnable chosen) {
        var box = new Checkbox();
        box.setAriaLabel(getTranslation("relief.choose", place(row) + ", " + what(row)));
        box.addValueChangeListener(_ -> chosen.run());
        boxes.put(row, box);
        var line = new Div(box);
        line.addClassNames("dm-row", "dm-s", "dm-pick");
        if (row.country() != null) {
            line.add(new CountryTile(row.country()));
        }
        line.add(words(row), when(row), receiver(row));
        return line;
    }

    private Div words(CarriedRow row) {
        var place =
                row.caseId() == null ? new Span(place(row)) : new Anchor(CaseNavigation.path(row.caseId()), place(row));
        place.addClassNames("dm-name", "dm-b");
        var what = new Div(what(row));
        what.addClassNames("dm-2", "dm-xs");
        var words = new Div(place, what);
        words.addClassName("dm-grow");
        return words;
    }

    private Span when(CarriedRow row) {
        var day = new Span(row.dueOn() == null ? "" : formats.dueInColumn(row.dueOn()));
        day.addClassName("dm-nowrap");
        day.addClassNames(row.late() ? new String[] {"dm-late", "dm-b"} : new String[] {"dm-2"});
        return day;
    }

    private Span receiver(CarriedRow row) {
        var receiver = new Span();
        receiver.addClassName("dm-receiver");
        receivers.put(row, receiver);
        return receiver;
    }

    private String place(CarriedRow row) {
        return row.place() == null ? getTranslation("relief.task.free") : row.place();
    }

    private String what(CarriedRow row) {
        var words = new StringBuilder(getTranslation("relief.carried-kind." + row.kind()));
        if (row.what() != null) {
            words.append(" · ").append(row.what());
        }
        if (row.awaited() > 0) {
            words.append(" · ").append(getTranslation("relief.waits", row.awaited()));
        }
        return words.toString();
    }
}
