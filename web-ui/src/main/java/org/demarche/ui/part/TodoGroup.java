package org.demarche.ui.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Collection;
import java.util.List;

/** Things to do that belong together: overdue, due today, coming up. Stands in a flush {@link DmCard}. */
public class TodoGroup extends Section {

    private final H2 title;
    private final Span count = new Span();
    private final Span note = new Span();
    private final UnorderedList list = new UnorderedList();

    public TodoGroup(String title) {
        this.title = new H2(title);
        count.addClassName("dm-count");
        note.addClassNames("dm-xs", "dm-2");
        var space = new Span();
        space.addClassName("dm-grow");
        var head = new Div(this.title, count, space, note);
        head.addClassName("dm-group");
        getElement().setAttribute("aria-label", title);
        add(head, list);
        addClassName("dm-group-of");
        setItems(List.of());
    }

    public TodoGroup late() {
        title.addClassName("dm-late");
        count.addClassName("late");
        return this;
    }

    /** What the group means, in small grey words at the right. */
    public TodoGroup note(String words) {
        note.setText(words);
        return this;
    }

    /** Replaces the items; an empty group is not shown. */
    public TodoGroup setItems(Collection<TodoItem> items) {
        list.removeAll();
        items.forEach(list::add);
        count.setText(Integer.toString(items.size()));
        setVisible(!items.isEmpty());
        return this;
    }

    /** What stands under the items, such as a button that shows more of them. */
    public TodoGroup end(Component component) {
        var end = new Div(component);
        end.addClassName("dm-group-end");
        add(end);
        return this;
    }

    /** The number beside the title, where more exist than are shown. */
    public TodoGroup count(int all) {
        count.setText(Integer.toString(all));
        return this;
    }
}
