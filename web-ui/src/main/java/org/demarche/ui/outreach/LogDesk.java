package org.demarche.ui.outreach;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.demarche.core.access.Drafts;
import org.demarche.core.access.UserService;
import org.demarche.core.correspondence.ResponseService;
import org.demarche.core.file.FileService;
import org.demarche.core.outreach.InteractionService;
import org.demarche.ui.form.FormDesk;
import org.demarche.ui.format.OwnFormats;
import org.springframework.stereotype.Component;

/** What logging needs, on the page of a case and from anywhere. */
@Component
record LogDesk(
        InteractionService interactions,
        ResponseService responses,
        FileService files,
        FormDesk form,
        UserService users,
        OwnFormats formats,
        Clock clock) {

    Drafts drafts() {
        return form.drafts();
    }

    ZoneId zone() {
        return users.me().preferences().zone();
    }

    /** Now in the user's zone, to the minute. */
    LocalDateTime now() {
        return LocalDateTime.now(clock.withZone(zone())).truncatedTo(ChronoUnit.MINUTES);
    }

    LocalDate today() {
        return now().toLocalDate();
    }

    /** Now for today, noon for any other day. */
    LocalTime timeFor(LocalDate day) {
        return day.equals(today()) ? now().toLocalTime() : LocalTime.NOON;
    }
}
