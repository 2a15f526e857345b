package org.demarche.core.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.Needs;
import org.demarche.core.access.Noted;
import org.demarche.core.access.Pace;
import org.demarche.core.access.Pace.Costly;
import org.demarche.core.access.Right;
import org.demarche.core.base.Refused;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Stores files and finds them again. Whether a file of a case may be opened is decided where cases are known. */
@Service
@Needs(Right.READ_CAMPAIGNS)
public class FileService {

    /** The largest file in megabytes. */
    public static final int MEGABYTES = Limits.MEGABYTES;

    /** Files that are looked at and entered at once; whoever waits for one holds no connection to the database. */
    private static final Semaphore ENTRIES = new Semaphore(4);

    private final Incoming incoming;
    private final Inspection inspection;
    private final Scanner scanner;
    private final FileStore store;
    private final FileBooks books;
    private final Pace pace;

    FileService(
            Incoming incoming, Inspection inspection, Scanner scanner, FileStore store, FileBooks books, Pace pace) {
        this.incoming = incoming;
        this.inspection = inspection;
        this.scanner = scanner;
        this.store = store;
        this.books = books;
        this.pace = pace;
    }

    /**
     * Takes the bytes in, looks at them and has them scanned before anything is kept. No connection to the database waits
     * meanwhile.
     *
     * @throws Refused with the reason; nothing is left behind then
     */
    @Needs(Right.WORK_ON_CASES)
    public FileId store(String name, InputStream content) {
        var fileName = new FileName(name);
        pace.keep(Costly.UPLOAD);
        books.requireRoom();
        try (var arrived = incoming.take(content)) {
            return enter(fileName, arrived);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FileId enter(FileName name, Arrived arrived) throws IOException {
        ENTRIES.acquireUninterruptibly();
        try {
            var type = FileWork.done(() -> inspection.typeOf(arrived.file(), name));
            scanner.scan(arrived.file());
            var id = books.enter(name, type, arrived);
            keep(arrived, id);
            return id;
        } finally {
            ENTRIES.release();
        }
    }

    /** The row stands first: what a row names is not removed. */
    private void keep(Arrived arrived, FileId id) throws IOException {
        boolean kept = false;
        try {
            store.keep(arrived);
            kept = true;
        } finally {
            if (!kept) {
                books.strike(id);
            }
        }
    }

    /**
     * Gives a file to a case; for features that have asked for the case already.
     *
     * @throws Refused not found, when it is somebody else's or belongs to a case; or when there is no such case;
     *     too many, when the case has
     */
    @Needs(Right.WORK_ON_CASES)
    @Transactional(propagation = Propagation.MANDATORY)
    public void attach(FileId id, CaseId caseId, CampaignId campaign, boolean restricted) {
        books.attach(id, caseId, campaign, restricted);
    }

    /** @throws Refused not found */
    public StoredFile find(FileId id) {
        var file = books.find(id);
        if (file.restricted()) {
            Noted.restrictedRead("FILE", id, file.caseId(), file.campaignId());
        }
        return file;
    }

    /**
     * The bytes; nothing where they are lost.
     *
     * @throws Refused when they are not what was taken in, or when the store does not answer
     */
    public Optional<Resource> content(StoredFile file) {
        return store.open(file.sha256(), file.size());
    }
}
