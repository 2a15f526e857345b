package org.demarche.ui.mail;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import org.demarche.core.outbox.MessageFilter;
import org.demarche.core.outbox.MessageState;

/**
 * What the address of the messages says: filter, and which message is open. What it says wrongly counts as not said.
 *
 * @param open the id of a message, or empty
 */
record MailAddress(MessageFilter filter, String open) {

    static final String PATH = "admin/mail";
    static final MailAddress START = new MailAddress(MessageFilter.NONE, "");

    static MailAddress of(QueryParameters said) {
        var state = said.getSingleParameter("state").flatMap(text -> Arrays.stream(MessageState.values())
                .filter(each -> each.name().equals(text))
                .findFirst());
        var text = said.getSingleParameter("text").orElse("");
        return new MailAddress(
                new MessageFilter(state.orElse(null), text),
                said.getSingleParameter("message").orElse(""));
    }

    QueryParameters parameters() {
        var all = new LinkedHashMap<String, String>();
        if (filter.state() != null) {
            all.put("state", filter.state().name());
        }
        if (!filter.text().isEmpty()) {
            all.put("text", filter.text());
        }
        if (!open.isEmpty()) {
            all.put("message", open);
        }
        return QueryParameters.simple(all);
    }

    MailAddress with(MessageFilter wanted) {
        return new MailAddress(wanted, open);
    }

    MailAddress opening(String message) {
        return new MailAddress(filter, message);
    }

    String href() {
        var query = parameters().getQueryString();
        return query.isEmpty() ? PATH : PATH + "?" + query;
    }
}
