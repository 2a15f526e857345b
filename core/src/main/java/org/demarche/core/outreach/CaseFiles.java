package org.demarche.core.outreach;

import org.demarche.core.access.Access;
import org.demarche.core.access.Action;
import org.demarche.core.access.AuditNote;
import org.demarche.core.access.Needs;
import org.demarche.core.access.NoteKind;
import org.demarche.core.access.Noted;
import org.demarche.core.access.Pace;
import org.demarche.core.access.Pace.Costly;
import org.demarche.core.access.Right;
import org.demarche.core.base.Refused;
import org.demarche.core.file.FileId;
import org.demarche.core.file.FileService;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Service;

/** Opens files: those of cases that may be read, and one's own while they belong to none. */
@Service
@Needs(Right.READ_CAMPAIGNS)
public class CaseFiles {

    private final FileService files;
    private final CaseAccess caseAccess;
    private final Access access;
    private final Pace pace;

    CaseFiles(FileService files, CaseAccess caseAccess, Access access, Pace pace) {
        this.files = files;
        this.caseAccess = caseAccess;
        this.access = access;
        this.pace = pace;
    }

    /** A file to be sent to whoever asked for it. */
    public record Download(String name, String mediaType, long size, Resource content) {}

    /** @throws Refused not found, for a missing one and for one out of reach alike */
    public Download open(FileId id) {
        pace.keep(Costly.DOWNLOAD);
        var file = files.find(id);
        if (file.caseId() != null) {
            caseAccess.require(file.caseId(), Action.READ);
        } else if (!file.storedBy().equals(access.user())) {
            throw Refused.notFound();
        }
        var content = files.content(file).orElseThrow(Refused::notFound);
        Noted.add(AuditNote.of(NoteKind.DOWNLOAD).about("FILE", id).inCase(file.caseId(), file.campaignId()));
        return new Download(file.name(), file.mediaType(), file.size(), content);
    }
}
