package org.demarche.ui.file;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.demarche.core.access.Pace;
import org.demarche.core.base.Refused;
import org.demarche.core.file.FileId;
import org.demarche.core.outreach.CaseFiles;
import org.demarche.core.text.Languages;
import org.demarche.core.text.Texts;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Sends a file to whoever may read its case: always to be saved, never to be shown by the browser. */
@RestController
class Downloads {

    private static final MediaType WORDS = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private final CaseFiles files;
    private final Texts texts;

    Downloads(CaseFiles files, Texts texts) {
        this.files = files;
        this.texts = texts;
    }

    @GetMapping("/files/{id}")
    ResponseEntity<Resource> download(@PathVariable String id) {
        var file = files.open(FileId.of(id));
        var attachment = ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .contentLength(file.size())
                .body(file.content());
    }

    /** Missing and not for this person are answered alike. */
    @ExceptionHandler({Refused.class, AccessDeniedException.class})
    ResponseEntity<String> nothingHere(Exception refused, Locale language) {
        boolean reason = refused instanceof Refused rule && rule.kind() == Refused.Kind.RULE;
        var why = reason ? (Refused) refused : Refused.notFound();
        return ResponseEntity.status(status(why))
                .contentType(WORDS)
                .body(texts.get(Languages.closest(language), why.key(), why.arguments()));
    }

    private static HttpStatus status(Refused why) {
        if (why.kind() != Refused.Kind.RULE) {
            return HttpStatus.NOT_FOUND;
        }
        return why.key().equals(Pace.TOO_OFTEN) ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.SERVICE_UNAVAILABLE;
    }
}
