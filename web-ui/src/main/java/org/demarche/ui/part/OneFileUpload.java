package org.demarche.ui.part;

import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.util.function.Consumer;
import org.demarche.core.base.Refused;

/** Takes one file in, and says in words why it does not. */
public class OneFileUpload extends Upload {

    /** What is done with the file while it comes in. */
    @FunctionalInterface
    public interface Taker {

        /**
         * @return what is done on the page afterwards
         * @throws Refused with the words for whoever brought it
         */
        Runnable take(UploadEvent event) throws IOException;
    }

    /**
     * @param choose the words on the button
     * @param tooLarge the words for a file of more bytes
     * @param refused is told the reason, to be shown
     */
    public OneFileUpload(String choose, int mostBytes, String tooLarge, Taker taker, Consumer<Note> refused) {
        super(event -> take(event, taker, refused));
        setMaxFiles(1);
        setMaxFileSize(mostBytes);
        setI18n(new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles().setOne(choose))
                .setDropFiles(new UploadI18N.DropFiles().setOne(getTranslation("part.file.drop")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(getTranslation("part.file.one"))
                        .setFileIsTooBig(tooLarge)));
        addFileRejectedListener(rejected ->
                refused.accept(Note.error(getTranslation("part.file.refused"), rejected.getErrorMessage())));
    }

    private static void take(UploadEvent event, Taker taker, Consumer<Note> refused) throws IOException {
        var ui = event.getUI();
        try {
            var shown = taker.take(event);
            ui.access(shown::run);
        } catch (Refused no) {
            var words = ui.getTranslation(ui.getLocale(), no.key(), no.arguments());
            event.reject(words);
            ui.access(() -> refused.accept(Note.error(ui.getTranslation("part.file.refused"), words)));
        }
    }
}
