package org.demarche.ui.bell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.demarche.core.access.ReachNarrowed;
import org.demarche.core.access.UserId;
import org.demarche.core.bell.BellEar;
import org.demarche.core.bell.BellService;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** The open windows of this node. When the number of somebody's notices changes, all of theirs show it. */
@Component
class BellWindows implements DisposableBean {

    /** @param who is signed in there, for whom the number is asked */
    private record Window(UserId person, SecurityContext who, BellButton bell) {}

    private final Map<UI, Window> open = new ConcurrentHashMap<>();
    private final BellService bell;
    private final BellEar ear;
    private final ExecutorService later = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("bell-windows").daemon().factory());

    BellWindows(BellService bell, BellEar ear) {
        this.bell = bell;
        this.ear = ear;
    }

    @EventListener(ApplicationReadyEvent.class)
    void listen() {
        ear.listen(this::rung, this::countAll);
    }

    /** After a transaction nothing can be asked within its thread. */
    @TransactionalEventListener
    void follow(ReachNarrowed narrowed) {
        later.execute(() -> narrowed.people().forEach(this::rung));
    }

    void add(UserId person, UI window, BellButton button) {
        var who = new SecurityContextImpl(SecurityContextHolder.getContext().getAuthentication());
        open.put(window, new Window(person, who, button));
    }

    void remove(UI window) {
        open.remove(window);
    }

    /** By a thread that acts for nobody. */
    void rung(UserId person) {
        open.forEach((ui, window) -> {
            if (window.person().equals(person)) {
                count(ui, window);
            }
        });
    }

    private void countAll() {
        open.forEach(this::count);
    }

    private void count(UI ui, Window window) {
        int unread = unread(window.who());
        try {
            ui.access(() -> window.bell().show(unread));
        } catch (UIDetachedException closed) {
            open.remove(ui);
        }
    }

    private int unread(SecurityContext who) {
        SecurityContextHolder.setContext(who);
        try {
            return bell.unread();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    @Override
    public void destroy() {
        later.shutdownNow();
    }
}
