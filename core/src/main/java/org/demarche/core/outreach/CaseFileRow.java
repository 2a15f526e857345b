package org.demarche.core.outreach;

import java.time.Instant;
import org.demarche.core.file.FileId;

/** A file of a case. @param size in bytes */
public record CaseFileRow(FileId id, String name, long size, Instant storedAt, String storedBy) {}
