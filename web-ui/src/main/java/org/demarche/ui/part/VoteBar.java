package org.demarche.ui.part;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** How a chamber voted: the numbers, always, and a bar of its seats. What no source says is a question mark. */
public class VoteBar extends Div {

    /** One source's numbers; null is not known. {@code seats} is all seats, to draw those that did not vote. */
    public record Tally(
            @Nullable Integer inFavour,
            @Nullable Integer against,
            @Nullable Integer abstained,
            @Nullable Integer seats) {

        /** {@code 70 / 0 / 4}, {@code 83 / ? / ?}. */
        public String numbers() {
            return "%s / %s / %s".formatted(shown(inFavour), shown(against), shown(abstained));
        }

        private int others() {
            return seats == null ? 0 : Math.max(0, seats - known(inFavour) - known(against) - known(abstained));
        }

        private static String shown(@Nullable Integer number) {
            return number == null ? "?" : number.toString();
        }

        private static int known(@Nullable Integer number) {
            return number == null ? 0 : number;
        }
    }

    public VoteBar(Tally tally) {
        addClassName("dm-tally");
        add(numbers(tally));
        if (tally.inFavour() != null) {
            add(bar(tally));
        }
    }

    /** A vote without numbers, in words: unanimous consent, tally not found. */
    public VoteBar(String words) {
        super(words);
        addClassName("dm-tally");
    }

    /** The bar over the whole width, the numbers above it: for a page about one vote. */
    public VoteBar wide() {
        addClassName("wide");
        return this;
    }

    private Span numbers(Tally tally) {
        var seen = new Span(tally.numbers());
        seen.addClassNames("dm-b", "dm-nowrap");
        seen.getElement()
                .setAttribute("role", "img")
                .setAttribute(
                        "aria-label",
                        getTranslation(
                                "part.vote.numbers",
                                Tally.shown(tally.inFavour()),
                                Tally.shown(tally.against()),
                                Tally.shown(tally.abstained())));
        return seen;
    }

    private static Div bar(Tally tally) {
        var bar = new Div();
        bar.addClassName("dm-vote");
        bar.getElement().setAttribute("aria-hidden", "true");
        piece(bar, Tally.known(tally.inFavour()), "for");
        piece(bar, Tally.known(tally.against()), "against");
        piece(bar, Tally.known(tally.abstained()), "abst");
        piece(bar, tally.others(), "none");
        return bar;
    }

    private static void piece(Div bar, int votes, String look) {
        if (votes > 0) {
            bar.add(Piece.weighing(votes, look));
        }
    }
}
