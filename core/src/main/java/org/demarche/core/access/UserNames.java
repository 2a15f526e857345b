package org.demarche.core.access;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What colleagues are called: everybody with an account knows everybody's name, and no more. */
@Component
@Needs(Right.BE_HERE)
@Transactional(readOnly = true)
public class UserNames {

    private final JdbcClient jdbc;

    UserNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<String> of(UserId user) {
        return jdbc.sql("select name from app_user where id = :id")
                .param("id", user.value())
                .query(String.class)
                .optional();
    }
}
