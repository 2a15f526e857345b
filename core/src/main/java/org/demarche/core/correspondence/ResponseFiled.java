package org.demarche.core.correspondence;

import java.time.LocalDate;
import org.demarche.core.outreach.CaseKey;

/** An institution answered. Told in the transaction that files it. */
public record ResponseFiled(CaseKey key, ResponseId response, Classification classification, LocalDate on) {}
