package org.demarche.core.contact;

import java.time.Clock;
import java.time.LocalDate;
import org.demarche.core.access.Needs;
import org.demarche.core.access.Right;
import org.demarche.core.base.Dates;
import org.demarche.core.base.Refused;
import org.demarche.core.base.Source;
import org.demarche.core.institution.InstitutionId;
import org.demarche.core.institution.InstitutionService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do with posts. */
@Service
@Transactional
@Needs(Right.KEEP_CONTACTS)
public class PostService {

    private final Posts posts;
    private final InstitutionService institutions;
    private final Clock clock;

    PostService(Posts posts, InstitutionService institutions, Clock clock) {
        this.posts = posts;
        this.institutions = institutions;
        this.clock = clock;
    }

    /** @throws Refused not found */
    @Needs(Right.READ_CONTACTS)
    @Transactional(readOnly = true)
    public Post find(PostId id) {
        return posts.findById(id).orElseThrow(Refused::notFound);
    }

    public PostId create(InstitutionId institution, PostFacts facts, Source source) {
        institutions.find(institution);
        return posts.save(Post.create(PostId.create(), institution, facts, source, Dates.begun(clock)))
                .id();
    }

    public void describe(PostId id, int version, PostFacts facts, Source source) {
        var post = load(id, version);
        post.describe(facts, source, Dates.begun(clock));
        posts.save(post);
    }

    /** Takes it out of lists and choices. Who holds it leaves first; those who held it keep it in their history. */
    public void archive(PostId id, int version) {
        var post = load(id, version);
        long holders = posts.holders(id, LocalDate.now(clock));
        if (holders > 0) {
            throw new Refused("refused.contact.post.held", holders);
        }
        post.archive(clock.instant());
        posts.save(post);
    }

    public void restore(PostId id) {
        var post = find(id);
        post.restore();
        posts.save(post);
    }

    private Post load(PostId id, int version) {
        var post = find(id);
        if (post.version() != version) {
            throw Refused.stale();
        }
        return post;
    }
}
