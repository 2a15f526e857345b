package org.demarche.core.outreach;

import java.time.Instant;
import org.demarche.core.file.FileId;

/**
 * A file of a case.
 *
 * @param size in bytes
 * @param sealed restricted by itself, to people who see this row
 */
public record CaseFileRow(FileId id, String name, long size, Instant storedAt, String storedBy, boolean sealed) {}
