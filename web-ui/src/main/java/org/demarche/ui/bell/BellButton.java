package org.demarche.ui.bell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.router.Location;
import org.demarche.core.bell.BellService;
import org.demarche.core.bell.NoticeRow;
import org.demarche.ui.part.Icon;

/** Shows how many notices wait, and the notices themselves when it is pressed. */
class BellButton extends Button {

    private final transient BellDesk desk;
    private final Span number = new Span();
    private final Popover popover = new Popover();
    private int unread;

    BellButton(BellDesk desk) {
        super(Icon.BELL.create());
        this.desk = desk;
        addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        getElement().getThemeList().add("icon");
        addClassName("dm-bell");
        number.addClassName("dm-bell-number");
        number.getElement().setAttribute("aria-hidden", "true");
        setSuffixComponent(number);
        popover.setTarget(this);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setRole("dialog");
        popover.setAriaLabel(getTranslation("bell.title"));
        popover.setAutofocus(true);
        popover.setWidth("min(400px, 100vw - 24px)");
        popover.addOpenedChangeListener(change -> fill());
        show(desk.bell().unread());
    }

    /** Must be called within the window. */
    void show(int waiting) {
        unread = waiting;
        number.setText(waiting < BellService.MANY ? String.valueOf(waiting) : BellService.MANY - 1 + "+");
        number.setVisible(waiting > 0);
        setAriaLabel(getTranslation("bell.name", waiting));
        setTooltipText(getTranslation("bell.name", waiting));
        fill();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        desk.windows().add(desk.access().user(), event.getUI(), this);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        desk.windows().remove(event.getUI());
    }

    /** A click does. */
    void open() {
        popover.open();
        fill();
    }

    Popover popover() {
        return popover;
    }

    /** Goes to what the notice is about, which is read by that. */
    void follow(NoticeRow notice, String path) {
        desk.bell().read(notice.deed(), notice.kind());
        popover.close();
        show(desk.bell().unread());
        var place = new Location(path);
        UI.getCurrent().navigate(place.getPath(), place.getQueryParameters());
    }

    void readAll() {
        desk.bell().readAll();
        show(desk.bell().unread());
    }

    private void fill() {
        if (popover.isOpened()) {
            popover.removeAll();
            popover.add(new BellPanel(this, desk, unread > 0));
        }
    }
}
