package org.demarche.core.task;

import java.util.List;
import org.demarche.core.outreach.Handover;

/** Cases that changed hands, and the open tasks that went with them; what the undo puts back. */
public record HandedOver(List<Handover> cases, List<TaskBefore> tasks) {}
