package org.demarche.ui.outreach;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import org.demarche.core.base.Refused;
import org.demarche.core.file.FileId;
import org.demarche.core.file.FileService;
import org.demarche.ui.part.Note;
import org.jspecify.annotations.Nullable;

/** Takes one file in. It lies in the store at once and belongs to a case when the form is saved. */
class FileField extends Div {

    private static final int BYTES_OF_A_MEGABYTE = 1024 * 1024;

    private final FileService files;
    private final Div notes = new Div();
    private final String tooLarge;
    private @Nullable FileId stored;

    FileField(String label, FileService files) {
        this.files = files;
        tooLarge = getTranslation("refused.file.too-large", FileService.MEGABYTES);
        var upload = new Upload(this::take);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(FileService.MEGABYTES * BYTES_OF_A_MEGABYTE);
        upload.setI18n(words());
        upload.addFileRejectedListener(rejected -> refuse(rejected.getErrorMessage()));
        upload.addFileRemovedListener(_ -> stored = null);
        var name = new Span(label);
        name.addClassNames("dm-s", "dm-b");
        add(name, upload, notes);
    }

    /** Null while there is none. */
    @Nullable
    FileId value() {
        return stored;
    }

    private void take(UploadEvent event) throws IOException {
        try (var content = event.getInputStream()) {
            stored = files.store(event.getFileName(), content);
            event.getUI().access(notes::removeAll);
        } catch (Refused refused) {
            event.reject(tooLarge);
            event.getUI().access(() -> refuse(getTranslation(refused.key(), refused.arguments())));
        }
    }

    private void refuse(String words) {
        notes.removeAll();
        notes.add(Note.error(getTranslation("outreach.file.refused"), words));
    }

    private UploadI18N words() {
        return new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles().setOne(getTranslation("outreach.file.choose")))
                .setDropFiles(new UploadI18N.DropFiles().setOne(getTranslation("outreach.file.drop")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(getTranslation("outreach.file.one"))
                        .setFileIsTooBig(tooLarge));
    }
}
