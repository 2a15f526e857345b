package org.demarche.ui.shell;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Notes where a window is going before the page is made, so that a page can ask for its campaign while it is being built:
 * the router itself tells the new address only afterwards.
 */
@Component
class AskedCampaign implements VaadinServiceInitListener {

    static final String PARAMETER = "campaign";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI()
                .addBeforeEnterListener(
                        enter -> ComponentUtil.setData(enter.getUI(), Location.class, enter.getLocation())));
    }

    static Optional<Location> location(UI window) {
        return Optional.ofNullable(ComponentUtil.getData(window, Location.class));
    }

    /** The key in the address; empty when it names none. */
    static Optional<String> key(UI window) {
        return location(window).flatMap(where -> where.getQueryParameters().getSingleParameter(PARAMETER));
    }
}
