package org.demarche.core.audit;

import org.demarche.core.access.Needs;
import org.demarche.core.access.Right;
import org.springframework.stereotype.Service;

/** Lets administrators see whether the audit is as it was written. Shows nothing of what stands there. */
@Service
@Needs(Right.ADMINISTER)
public class AuditVerification {

    private final Verifier verifier;

    AuditVerification(Verifier verifier) {
        this.verifier = verifier;
    }

    /** Reads the whole audit: some seconds for each million of entries. */
    public Verdict verify() {
        return verifier.verify();
    }
}
