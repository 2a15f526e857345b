package org.demarche.ui.task;

import org.demarche.core.relief.CarriedList;
import org.demarche.ui.outreach.list.UnsettledCases;
import org.springframework.stereotype.Component;

/** What nobody may be looking after: work of people who are away or gone, cases without a next step or an owner. */
@Component
record LeftAloneReads(CarriedList carried, UnsettledCases unsettled) {}
