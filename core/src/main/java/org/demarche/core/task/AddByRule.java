package org.demarche.core.task;

import org.demarche.core.access.CaseId;
import org.demarche.core.access.UserId;
import org.demarche.core.outreach.ActionKind;

/** A task to be, whose day follows a rule. */
public record AddByRule(CaseId caseId, UserId assignee, ActionKind kind, String title, RuleChoice choice) {}
