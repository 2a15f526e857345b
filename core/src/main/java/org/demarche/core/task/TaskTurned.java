package org.demarche.core.task;

import org.demarche.core.outreach.CaseKey;

/** A task on a case ended, or is open again. Told in the transaction that does it. */
public record TaskTurned(CaseKey key, TaskId task, TaskStatus status) {}
