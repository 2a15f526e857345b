package org.demarche.ui.decision;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.data.renderer.LitRenderer;
import org.demarche.core.decision.RecognitionRow;
import org.demarche.ui.format.Formats;

/** The cells of the register, drawn in the browser. */
class RegisterCells {

    private static final String PLACE = """
            <span class="dm-row top-line">${item.code ? html`<span class="dm-cc" aria-hidden="true">${item.code}</span>` : ''}\
            <span class="dm-wrapping"><a class="dm-name dm-b" href="${item.href}">${item.name}</a> \
            <span class="dm-2">${item.detail}</span></span></span>""";

    private static final String VOTE = """
            <span class="dm-tally">${item.numbers ? html`<span class="dm-b dm-nowrap">${item.numbers}</span>\
            <span class="dm-vote" aria-hidden="true">\
            <i class="for" style="flex: ${item.inFavour} 0 0"></i>\
            ${item.against > 0 ? html`<i class="against" style="flex: ${item.against} 0 0"></i>` : ''}\
            ${item.abstained > 0 ? html`<i class="abst" style="flex: ${item.abstained} 0 0"></i>` : ''}\
            ${item.others > 0 ? html`<i class="none" style="flex: ${item.others} 0 0"></i>` : ''}</span>` : ''}\
            ${item.words ? html`<span class="dm-2 ${item.numbers ? 'dm-xs' : ''}">${item.words}</span>` : ''}\
            ${item.differ ? html`<vaadin-badge class="risk"><vaadin-icon class="dm-i" slot="icon" src="icons.svg" symbol="warn" \
            aria-hidden="true"></vaadin-icon>${item.differ}</vaadin-badge>` : ''}</span>""";

    private static final String CARD = """
            <div class="dm-cell-card">%s<span class="dm-row"><span class="dm-2">${item.day}</span><span>${item.act}</span></span>%s</div>""".formatted(PLACE, VOTE);

    private final Component reader;
    private final Formats formats;

    RegisterCells(Component reader, Formats formats) {
        this.reader = reader;
        this.formats = formats;
    }

    LitRenderer<RecognitionRow> place() {
        return withPlace(LitRenderer.of(PLACE));
    }

    LitRenderer<RecognitionRow> vote() {
        return withVote(LitRenderer.of(VOTE));
    }

    LitRenderer<RecognitionRow> card() {
        return withVote(withPlace(LitRenderer.of(CARD)))
                .withProperty("day", this::day)
                .withProperty("act", this::act);
    }

    String day(RecognitionRow row) {
        return formats.partial(row.adoptedOn());
    }

    /** {@code Motion 2259}. */
    String act(RecognitionRow row) {
        return (text("decision.form." + row.form()) + " " + row.number()).strip();
    }

    /** {@code Senate, upper}. */
    String chamber(RecognitionRow row) {
        var role = row.chamberRole();
        return role == null || role.equals("UNICAMERAL") || row.state() == null
                ? row.chamber()
                : row.chamber() + ", " + text("decision.chamber-role." + role);
    }

    private LitRenderer<RecognitionRow> withPlace(LitRenderer<RecognitionRow> renderer) {
        return renderer.withProperty("code", row -> row.country() == null ? "" : row.country())
                .withProperty("name", row -> row.state() == null ? row.chamber() : row.state())
                .withProperty("detail", row -> row.state() == null ? "" : chamber(row))
                .withProperty("href", row -> DecisionNavigation.to(row.id()));
    }

    private LitRenderer<RecognitionRow> withVote(LitRenderer<RecognitionRow> renderer) {
        return renderer.withProperty("numbers", row -> Votes.of(row).numbers())
                .withProperty("inFavour", row -> Votes.of(row).inFavour())
                .withProperty("against", row -> Votes.of(row).against())
                .withProperty("abstained", row -> Votes.of(row).abstained())
                .withProperty("others", row -> Votes.of(row).others())
                .withProperty("words", this::words)
                .withProperty("differ", row -> row.disputed() ? text("decision.differ") : "");
    }

    /** What stands under the numbers, or in their place. */
    private String words(RecognitionRow row) {
        if (row.method() != null && row.votesFor() == null) {
            return text("decision.vote-method." + row.method());
        }
        if (row.votesFor() == null) {
            return text("decision.tally-unknown");
        }
        if (row.registered() != null) {
            return text("decision.of-registered", row.registered());
        }
        return row.present() == null ? "" : text("decision.of-present", row.present());
    }

    private String text(String key, Object... arguments) {
        return reader.getTranslation(key, arguments);
    }
}
