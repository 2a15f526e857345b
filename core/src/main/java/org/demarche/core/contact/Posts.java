package org.demarche.core.contact;

import java.time.LocalDate;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface Posts extends ListCrudRepository<Post, PostId> {

    /** How many hold it on that day. */
    @Query("""
            select count(*)
              from membership m
              join person p on p.id = m.person_id and p.archived_at is null
             where m.post_id = :post and m.archived_at is null and (m.until_last is null or m.until_last >= :today)""")
    long holders(PostId post, LocalDate today);
}
