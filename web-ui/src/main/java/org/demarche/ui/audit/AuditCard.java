package org.demarche.ui.audit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.demarche.core.audit.AuditDetail;
import org.demarche.core.audit.AuditFilter;
import org.demarche.core.audit.AuditRow;
import org.demarche.ui.part.DmCard;
import org.demarche.ui.part.Icon;
import org.demarche.ui.part.IconButton;

/** One entry: all that is known of it, and what changed for who may see it. */
class AuditCard extends DmCard {

    private final transient AuditWords words;

    AuditCard(AuditDetail detail, AuditWords words, Runnable close) {
        this.words = words;
        var row = detail.row();
        setTitle(words.what(row), 2);
        suffix(new IconButton(Icon.X, getTranslation("part.close"), close));
        var all = new Div(facts(row), changes(detail));
        all.addClassName("dm-stack");
        if (row.objectId() != null) {
            var about = new AuditAddress(AuditFilter.NONE.withObject(row.objectId()), 0);
            all.add(new Anchor(about.href(), getTranslation("audit.everything-of-object")));
        }
        add(all);
    }

    private Component facts(AuditRow row) {
        var facts = new DescriptionList();
        facts.addClassName("dm-dl");
        var exact = new Span(row.at().toString());
        exact.addClassNames("dm-2", "dm-s");
        facts.add(new DescriptionList.Term(words.text("audit.when")));
        facts.add(new DescriptionList.Description(new Div(words.when(row.at())), exact));
        fact(facts, "audit.who", words.who(row));
        if (row.whom() != null) {
            fact(facts, "audit.whom", row.whom());
        }
        fact(facts, "audit.address", orUnknown(row.origin()));
        fact(
                facts,
                "audit.session",
                row.session().isEmpty() ? orUnknown("") : words.text("audit.session.mark", row.session()));
        if (!row.useCase().isEmpty()) {
            var technical = new Span(row.useCase());
            technical.addClassNames("dm-2", "dm-s");
            facts.add(new DescriptionList.Term(words.text("audit.use-case")));
            facts.add(new DescriptionList.Description(new Div(words.useCase(row.useCase())), technical));
        }
        fact(facts, "audit.transaction", row.transaction() + ", " + words.text("audit.entry", Long.toString(row.id())));
        return facts;
    }

    private Component changes(AuditDetail detail) {
        if (detail.shown() && !detail.fields().isEmpty()) {
            return new ChangedFields(detail, words);
        }
        var said = new Paragraph(words.text(detail.shown() ? "audit.no-values" : "audit.hidden"));
        said.addClassNames("dm-2", "dm-s");
        return said;
    }

    private String orUnknown(String fact) {
        return fact.isEmpty() ? words.text("audit.unknown") : fact;
    }

    private void fact(DescriptionList facts, String key, String value) {
        facts.add(new DescriptionList.Term(words.text(key)));
        facts.add(new DescriptionList.Description(value));
    }
}
