package org.demarche.ui.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.demarche.ui.part.StageFill;
import org.demarche.ui.part.StageSegments;

/** What the colours mean: each with its word. */
class MapLegend extends Div {

    MapLegend(MapSide side) {
        addClassNames("dm-row", "dm-wrap", "dm-xs", "dm-legend");
        switch (side) {
            case STAGE -> {
                for (var fill : StageFill.values()) {
                    entry(new StageSegments(fill), "report.map.phase." + fill.name());
                }
            }
            case OUTCOME -> {
                entry(key("mr"), "report.map.phase.RECOGNISED");
                entry(key("m3"), "outreach.outcome.ENDORSED");
                entry(key("m2"), "outreach.outcome.SUPPORTIVE");
                entry(key("m0"), "outreach.outcome.OPEN");
                entry(key("mx"), "report.map.phase.CLOSED");
            }
            case HEALTH -> {
                entry(key("mr"), "report.map.phase.RECOGNISED");
                entry(key("mok"), "outreach.health.ON_TRACK");
                entry(key("mrisk"), "outreach.health.AT_RISK");
                entry(key("mlate"), "outreach.health.LATE");
                entry(key("mx"), "report.map.phase.CLOSED");
            }
        }
    }

    private void entry(Component sign, String words) {
        var entry = new Span(sign, new Span(getTranslation(words)));
        entry.addClassName("dm-row");
        add(entry);
    }

    private static Span key(String look) {
        var key = new Span();
        key.addClassNames("dm-key", look);
        return key;
    }
}
