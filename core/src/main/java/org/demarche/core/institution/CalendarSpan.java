package org.demarche.core.institution;

import java.time.LocalDate;
import org.demarche.core.access.Edited;
import org.demarche.core.base.Source;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** A {@link Span} as it is kept: of which institution, and where it is known from. */
@Table("calendar_span")
public class CalendarSpan extends Edited {

    @Id
    private CalendarSpanId id;

    private InstitutionId institutionId;
    private SpanKind kind;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private String title;
    private @Nullable String uid;

    @Embedded(onEmpty = Embedded.OnEmpty.USE_EMPTY)
    private CalendarSource source;

    /** For the mapper, which fills the fields. */
    private CalendarSpan() {}

    static CalendarSpan entered(InstitutionId institution, Span span, Source source) {
        return imported(institution, null, span, source);
    }

    /** @param uid what the file calls the event; the same event of a later file replaces it */
    static CalendarSpan imported(InstitutionId institution, @Nullable String uid, Span span, Source source) {
        var entered = new CalendarSpan();
        entered.id = CalendarSpanId.create();
        entered.institutionId = institution;
        entered.uid = uid;
        entered.correct(span, source);
        return entered;
    }

    void correct(Span span, Source source) {
        kind = span.kind();
        firstDay = span.first();
        lastDay = span.last();
        title = span.title();
        this.source = CalendarSource.of(source);
    }

    public CalendarSpanId id() {
        return id;
    }

    public InstitutionId institution() {
        return institutionId;
    }

    public Span span() {
        return new Span(kind, firstDay, lastDay, title);
    }

    /** Whether it came with a file; the next file replaces it. */
    public boolean isImported() {
        return uid != null;
    }

    public Source source() {
        return source.get();
    }
}
