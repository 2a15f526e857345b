package org.demarche.ui.audit;

import org.demarche.core.access.UserList;
import org.demarche.core.access.UserNames;
import org.demarche.core.audit.AuditList;
import org.demarche.core.audit.AuditVerification;
import org.demarche.core.text.Texts;
import org.springframework.stereotype.Component;

/** What the screen of the audit asks. */
@Component
record AuditDesk(AuditList list, AuditVerification verification, UserList users, UserNames names, Texts texts) {}
