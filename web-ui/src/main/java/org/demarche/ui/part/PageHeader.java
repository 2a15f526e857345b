package org.demarche.ui.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/** The head of a page: its title, a line under it, and the actions of the page at the right. */
public class PageHeader extends Header {

    private final H1 title;
    private final Paragraph sub = new Paragraph();
    private final Div actions = new Div();

    public PageHeader(String title) {
        this.title = new H1(title);
        sub.addClassName("dm-sub");
        sub.setVisible(false);
        actions.addClassNames("dm-row", "dm-wrap");
        actions.setVisible(false);
        add(new Div(this.title, sub), actions);
        addClassName("dm-head");
    }

    public PageHeader sub(String words) {
        sub.setText(words);
        sub.setVisible(true);
        return this;
    }

    /** Replaces the line under the title by one with marks, links or questions in it. */
    public PageHeader sub(Component... line) {
        sub.removeAll();
        sub.add(line);
        sub.setVisible(true);
        return this;
    }

    /** Marks in the line of the title. */
    public PageHeader beside(Component... marks) {
        var line = new Div();
        line.addClassNames("dm-row", "dm-wrap");
        title.getParent().map(Div.class::cast).ifPresent(words -> words.addComponentAsFirst(line));
        line.add(title);
        line.add(marks);
        return this;
    }

    public PageHeader actions(Component... buttons) {
        actions.add(buttons);
        actions.setVisible(true);
        return this;
    }

    public void setTitle(String words) {
        title.setText(words);
    }
}
