package org.demarche.ui.outreach;

import org.demarche.core.campaign.CampaignDays;
import org.demarche.core.institution.CalendarPage;
import org.demarche.core.task.DeadlineService;
import org.demarche.core.task.DeadlineTimeService;
import org.springframework.stereotype.Component;

/** What is read and done about rules for days. */
@Component
record DeadlineDeeds(
        DeadlineService rules, DeadlineTimeService time, CampaignDays campaignDays, CalendarPage calendars) {}
