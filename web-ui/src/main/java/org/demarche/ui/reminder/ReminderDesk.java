package org.demarche.ui.reminder;

import org.demarche.core.access.UserService;
import org.demarche.core.reminder.DelegateService;
import org.demarche.core.reminder.ReminderPolicyService;
import org.demarche.ui.format.OwnFormats;
import org.springframework.stereotype.Component;

/** What the cards about one's own reminders need. */
@Component
public record ReminderDesk(
        ReminderPolicyService policies, DelegateService delegates, UserService users, OwnFormats formats) {}
