package org.demarche.ui.report;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import org.demarche.core.campaign.StageId;
import org.demarche.core.report.FunnelCase;
import org.demarche.core.report.FunnelStep;
import org.demarche.ui.format.Formats;
import org.demarche.ui.part.DmCard;
import org.demarche.ui.part.Explanation;
import org.demarche.ui.part.PlainBar;
import org.demarche.ui.part.StageFill;
import org.demarche.ui.part.WhyButton;

/** How many cases have come at least this far, stage by stage. */
class FunnelCard extends DmCard {

    private final SerializableFunction<StageId, List<FunnelCase>> cases;
    private final Formats formats;

    /** @param cases the rows behind a number, by its stage */
    FunnelCard(List<FunnelStep> steps, SerializableFunction<StageId, List<FunnelCase>> cases, Formats formats) {
        super("");
        this.cases = cases;
        this.formats = formats;
        int addressed = steps.isEmpty() ? 0 : steps.getFirst().cases();
        setTitle(getTranslation("report.funnel.title", addressed), 2);
        suffix(new WhyButton(getTranslation("report.funnel.why"), () -> explanation(addressed)));
        var list = new OrderedList();
        int before = addressed;
        for (var step : steps) {
            list.add(row(step, before, addressed));
            before = step.cases();
        }
        add(list);
    }

    private ListItem row(FunnelStep step, int before, int addressed) {
        var name = new Span(name(step));
        var bar = new PlainBar().tall();
        if (addressed > 0 && step.cases() > 0) {
            bar.part((double) step.cases() / addressed, fill(step));
        }
        var share = new Span(
                step.first() || step.recognised() || before == 0
                        ? ""
                        : formats.percent((double) step.cases() / before));
        share.addClassNames("dm-xs", "dm-2", "dm-num");
        var number = new FunnelNumber(formats.number(step.cases()), name(step), () -> cases.apply(step.stage()));
        number.setEnabled(step.cases() > 0);
        var row = new ListItem(name, bar, share, number);
        row.addClassName("dm-funnel");
        return row;
    }

    private String name(FunnelStep step) {
        if (step.first()) {
            return getTranslation("report.funnel.addressed");
        }
        return step.recognised() ? getTranslation("report.funnel.recognised") : step.name();
    }

    private static StageFill fill(FunnelStep step) {
        return step.recognised() ? StageFill.RECOGNISED : StageFill.ofPhase(step.phase());
    }

    private Explanation explanation(int addressed) {
        return Explanation.of(getTranslation("report.funnel.why.question"))
                .line(getTranslation("report.funnel.addressed"), formats.number(addressed))
                .source(getTranslation("report.funnel.why.rule"))
                .source(getTranslation("report.funnel.why.share"));
    }
}
