package org.demarche.core.contact;

import java.time.Instant;
import java.time.LocalDate;
import org.demarche.core.access.Edited;
import org.demarche.core.base.Source;
import org.demarche.core.institution.InstitutionId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** A post of an institution: the chair of a committee, the registry. It is there whether somebody holds it or not. */
@Table("post")
public class Post extends Edited {

    @Id
    private PostId id;

    private InstitutionId institutionId;
    private PostRole role;
    private String labelEn;
    private String labelUk;
    private @Nullable Instant archivedAt;

    @Embedded(onEmpty = Embedded.OnEmpty.USE_EMPTY, prefix = "source_")
    private Source source;

    /** For the mapper, which fills the fields. */
    private Post() {}

    static Post create(PostId id, InstitutionId institution, PostFacts facts, Source source, LocalDate today) {
        var post = new Post();
        post.id = id;
        post.institutionId = institution;
        post.describe(facts, source, today);
        return post;
    }

    void describe(PostFacts facts, Source from, LocalDate today) {
        role = facts.role();
        labelEn = facts.english();
        labelUk = facts.ukrainian();
        source = from.notLaterThan(today);
    }

    void archive(Instant now) {
        archivedAt = now;
    }

    void restore() {
        archivedAt = null;
    }

    public PostId id() {
        return id;
    }

    public InstitutionId institution() {
        return institutionId;
    }

    public PostFacts facts() {
        return new PostFacts(role, labelEn, labelUk);
    }

    public Source source() {
        return source;
    }

    public boolean archived() {
        return archivedAt != null;
    }
}
