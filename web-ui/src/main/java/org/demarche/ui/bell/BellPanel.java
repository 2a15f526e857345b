package org.demarche.ui.bell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import org.demarche.core.bell.NoticeRow;
import org.demarche.ui.format.Formats;
import org.demarche.ui.part.Icon;
import org.demarche.ui.part.IconButton;

/** The notices of a person, the newest first. */
class BellPanel extends Div {

    private static final int AT_ONCE = 10;

    private final BellButton bell;
    private final transient BellDesk desk;
    private final transient Formats formats;
    private final UnorderedList list = new UnorderedList();
    private final Button older;
    private int shown;

    /** @param waiting whether some are unread */
    BellPanel(BellButton bell, BellDesk desk, boolean waiting) {
        this.bell = bell;
        this.desk = desk;
        formats = desk.formats().get();
        older = new Button(getTranslation("bell.older"), _ -> more());
        older.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        list.addClassNames("dm-plain", "dm-notices");
        addClassName("dm-bell-panel");
        add(head(waiting), list, older);
        more();
        if (shown == 0) {
            var none = new Div(getTranslation("bell.none"));
            none.addClassNames("dm-2", "dm-s", "dm-bell-none");
            add(none);
        }
    }

    private Div head(boolean waiting) {
        var title = new H2(getTranslation("bell.title"));
        title.addClassName("dm-grow");
        var head = new Div(title);
        head.addClassNames("dm-row", "dm-bell-head");
        if (waiting) {
            var all = new Button(getTranslation("bell.read-all"), Icon.CHECK.create(), _ -> bell.readAll());
            all.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
            head.add(all);
        }
        head.add(new IconButton(Icon.X, getTranslation("part.close"), bell.popover()::close));
        return head;
    }

    private void more() {
        var page = desk.bell().find(shown, AT_ONCE + 1, getLocale());
        page.stream().limit(AT_ONCE).forEach(each -> list.add(row(each)));
        shown += Math.min(page.size(), AT_ONCE);
        older.setVisible(page.size() > AT_ONCE);
    }

    private ListItem row(NoticeRow notice) {
        var words = new NoticeWords(this, formats).of(notice);
        var said = new Div(words);
        if (!notice.read()) {
            said.addClassName("dm-b");
        }
        var when = new Div(circumstances(notice));
        when.addClassNames("dm-2", "dm-xs");
        var button = new NativeButton("", _ -> bell.follow(notice, NoticeWords.path(notice)));
        button.addClassName("dm-notice");
        button.add(said, when);
        return new ListItem(button);
    }

    private String circumstances(NoticeRow notice) {
        var when = formats.moment(notice.at());
        var by = notice.by() == null ? when : notice.by() + " · " + when;
        return notice.read() ? by : getTranslation("bell.new") + " · " + by;
    }
}
