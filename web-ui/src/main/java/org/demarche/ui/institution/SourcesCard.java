package org.demarche.ui.institution;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import org.demarche.core.base.Source;
import org.demarche.core.institution.Institution;
import org.demarche.ui.format.Formats;
import org.demarche.ui.part.DmCard;

/** Where everything is from: the sources, the identifiers in other registers, and every name with its language. */
class SourcesCard extends DmCard {

    SourcesCard(Institution institution, Formats formats) {
        super("");
        setTitle(getTranslation("institution.tab.SOURCES"), 2);
        var list = new UnorderedList();
        list.addClassName("dm-facts");
        institution.sources().reversed().forEach(source -> list.add(new ListItem(row(source, formats))));
        var facts = new DescriptionList();
        facts.addClassName("dm-dl");
        fact(
                facts,
                getTranslation("institution.sources.state"),
                new Span(getTranslation("institution.verification." + institution.verification())));
        institution
                .facts()
                .names()
                .forEach(name -> fact(
                        facts,
                        Locale.of(name.language()).getDisplayLanguage(getLocale()),
                        new Span(
                                name.ourTranslation()
                                        ? name.name() + " · " + getTranslation("institution.sources.ours")
                                        : name.name())));
        institution.elsewhere().identifiers().forEach(id -> fact(facts, id.scheme(), new Span(id.value())));
        if (!institution.elsewhere().note().isEmpty()) {
            var note = new Span(institution.elsewhere().note());
            note.addClassName("dm-lines");
            fact(facts, getTranslation("institution.form.note"), note);
        }
        var website = institution.facts().website();
        if (website != null) {
            fact(facts, getTranslation("institution.form.website"), outside(website));
        }
        var all = new Div(list, facts);
        all.addClassName("dm-stack");
        add(all);
    }

    private static void fact(DescriptionList facts, String term, Component description) {
        facts.add(new DescriptionList.Term(term), new DescriptionList.Description(description));
    }

    private Component row(Source source, Formats formats) {
        var what = new Span(source.note());
        what.addClassName("dm-grow");
        var row = new Div(what);
        row.addClassNames("dm-row", "dm-wrap", "dm-s");
        if (source.url() != null) {
            row.add(outside(source.url()));
        }
        var checked = new Span(
                source.checkedOn() == null
                        ? getTranslation("institution.verification.UNVERIFIED")
                        : getTranslation("institution.checked", formats.day(source.checkedOn())));
        checked.addClassName("dm-2");
        row.add(checked);
        return row;
    }

    /** Opens beside the product; the page there does not learn where its visitor comes from. */
    private static Anchor outside(String url) {
        var link = new Anchor(url, url);
        link.setTarget("_blank");
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return link;
    }
}
