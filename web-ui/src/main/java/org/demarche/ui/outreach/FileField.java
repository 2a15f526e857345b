package org.demarche.ui.outreach;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import org.demarche.core.file.FileId;
import org.demarche.core.file.FileService;
import org.demarche.ui.draft.FormFields;
import org.demarche.ui.part.Icon;
import org.demarche.ui.part.IconButton;
import org.demarche.ui.part.Note;
import org.demarche.ui.part.OneFileUpload;
import org.jspecify.annotations.Nullable;

/** Takes one file in. It lies in the store at once and belongs to a case when the form is saved. */
class FileField extends CustomField<FileField.Taken> {

    private static final int BYTES_OF_A_MEGABYTE = 1024 * 1024;

    /** A file that lies in the store. */
    record Taken(FileId id, String name) {

        private static Taken of(String written) {
            int gap = written.indexOf(' ');
            return new Taken(FileId.of(written.substring(0, gap)), written.substring(gap + 1));
        }

        private String written() {
            return id + " " + name;
        }
    }

    private final transient FileService files;
    private final OneFileUpload upload;
    private final Div shown = new Div();
    private final Div notes = new Div();
    private transient @Nullable Taken taken;

    FileField(String label, FileService files) {
        this.files = files;
        upload = new OneFileUpload(
                getTranslation("outreach.file.choose"),
                FileService.MEGABYTES * BYTES_OF_A_MEGABYTE,
                getTranslation("refused.file.too-large", FileService.MEGABYTES),
                this::take,
                this::refuse);
        setLabel(label);
        shown.addClassName("dm-row");
        add(new Div(upload, shown, notes));
    }

    /** Null while there is none. */
    @Nullable
    FileId id() {
        return taken == null ? null : taken.id();
    }

    void nameIn(FormFields fields, String name) {
        fields.field(name, this, Taken::written, Taken::of);
    }

    @Override
    protected @Nullable Taken generateModelValue() {
        return taken;
    }

    @Override
    protected void setPresentationValue(@Nullable Taken value) {
        taken = value;
        show();
    }

    private void show() {
        shown.removeAll();
        upload.setVisible(taken == null);
        if (taken != null) {
            upload.clearFileList();
            shown.add(
                    Icon.DOC.create(),
                    new Span(taken.name()),
                    new IconButton(Icon.X, getTranslation("outreach.file.remove", taken.name()), () -> put(null)));
        }
    }

    /** What the user did, so that a draft is kept of it. */
    private void put(@Nullable Taken value) {
        taken = value;
        notes.removeAll();
        show();
        setModelValue(value, true);
    }

    private Runnable take(UploadEvent event) throws IOException {
        try (var content = event.getInputStream()) {
            var stored = new Taken(files.store(event.getFileName(), content), event.getFileName());
            return () -> put(stored);
        }
    }

    private void refuse(Note why) {
        notes.removeAll();
        notes.add(why);
    }
}
