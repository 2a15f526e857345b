package org.demarche.ui.authz;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.demarche.core.access.CaseId;
import org.demarche.core.file.FileService;
import org.demarche.core.outreach.Channel;
import org.demarche.core.outreach.DispatchService;
import org.demarche.core.outreach.RecordDispatch;
import org.springframework.stereotype.Component;

/** Puts files into cases, as the proof of something sent. */
@Component
class Papers {

    static final String CONTENT = "<html><script>alert(1)</script>";

    private final FileService files;
    private final DispatchService dispatches;

    Papers(FileService files, DispatchService dispatches) {
        this.files = files;
        this.dispatches = dispatches;
    }

    /** @return the address of the file */
    String attach(CaseId to) {
        var file = files.store("receipt.html", new ByteArrayInputStream(CONTENT.getBytes(StandardCharsets.UTF_8)));
        var sent = LocalDate.of(2026, 1, 5);
        dispatches.record(new RecordDispatch(to, null, Channel.POST, "", sent, null, null, "", file));
        return "files/" + file;
    }
}
