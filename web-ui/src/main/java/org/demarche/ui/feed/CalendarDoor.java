package org.demarche.ui.feed;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.demarche.core.base.Refused;
import org.demarche.core.feed.FeedDoor;
import org.demarche.core.feed.OpenedFeed;
import org.demarche.core.text.Texts;
import org.demarche.ui.web.PublicAddress;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Sends a feed to whoever has its address. Whatever stands below {@code /calendar} and opens nothing is answered alike: an
 * address that was revoked, one that never was, one that cannot be. Knows nobody, so no session begins or counts here.
 */
@RestController
class CalendarDoor {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final Pattern ADDRESS =
            Pattern.compile(".*" + FeedAddress.FOLDER + "([^/]*)\\" + FeedAddress.ENDING);
    private static final String FILE =
            ContentDisposition.attachment().filename("demarche.ics").build().toString();
    private static final String NO_TOKEN = "";

    private final FeedDoor door;
    private final PublicAddress home;
    private final Texts texts;

    CalendarDoor(FeedDoor door, PublicAddress home, Texts texts) {
        this.door = door;
        this.home = home;
        this.texts = texts;
    }

    @GetMapping(FeedAddress.FOLDER + "**")
    ResponseEntity<byte[]> read(HttpServletRequest request) {
        var address = ADDRESS.matcher(request.getRequestURI());
        return door.open(address.matches() ? address.group(1) : NO_TOKEN)
                .map(this::answer)
                .orElseGet(CalendarDoor::nothingHere);
    }

    /** Rights that went away while the feed was read. */
    @ExceptionHandler({Refused.class, AccessDeniedException.class})
    static ResponseEntity<byte[]> nothingHere() {
        return ResponseEntity.notFound().build();
    }

    /** Whoever has the same bytes still is told so, after what they may read was asked. */
    private ResponseEntity<byte[]> answer(OpenedFeed feed) {
        var bytes = new CalendarFile(feed, home.publicUrl(), texts).bytes();
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .header(HttpHeaders.CONTENT_DISPOSITION, FILE)
                .cacheControl(CacheControl.noStore())
                .eTag(Marks.of(bytes))
                .body(bytes);
    }
}
