package org.demarche.ui.outreach;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.Optional;
import org.demarche.core.access.Access;
import org.demarche.core.access.Action;
import org.demarche.core.access.UserService;
import org.demarche.ui.part.Icon;
import org.demarche.ui.shell.TopBarPart;
import org.springframework.core.annotation.Order;

/** The Log button of the bar, and the key <em>n</em> for whoever has not switched it off. */
@Order(LogButton.PLACE)
@org.springframework.stereotype.Component
class LogButton implements TopBarPart {

    static final int PLACE = 20;

    /** Only where nobody types and no other key is held. */
    private static final String BARE_N = "event.key === 'n' && !event.ctrlKey && !event.altKey && !event.metaKey"
            + " && !event.composedPath()[0].closest('input, textarea, select, [contenteditable], vaadin-dialog')";

    private final QuickLogs logs;
    private final Access access;
    private final UserService users;

    LogButton(QuickLogs logs, Access access, UserService users) {
        this.logs = logs;
        this.access = access;
        this.users = users;
    }

    @Override
    public Optional<Component> build() {
        if (!access.scope().allowsSomewhere(Action.LOG)) {
            return Optional.empty();
        }
        return Optional.of(new Log(logs, users.me().preferences().shortcuts()));
    }

    private static final class Log extends Button {

        private final transient QuickLogs logs;
        private final boolean shortcut;

        Log(QuickLogs logs, boolean shortcut) {
            super(Icon.PLUS.create(), _ -> logs.open());
            this.logs = logs;
            this.shortcut = shortcut;
            setText(getTranslation("outreach.log.button"));
            addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.SMALL);
            if (shortcut) {
                setTooltipText(getTranslation("outreach.log.key"));
            }
        }

        @Override
        protected void onAttach(AttachEvent event) {
            if (shortcut) {
                var keys = event.getUI().getElement().addEventListener("keydown", _ -> logs.open());
                keys.setFilter(BARE_N);
                addDetachListener(_ -> keys.remove());
            }
        }
    }
}
