package org.demarche.core.access;

import java.sql.Array;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Remembers which columns somebody does not want to see in a list, on whichever machine they sign in. */
@Service
@Transactional
@Needs(Right.BE_HERE)
public class ListColumns {

    private final JdbcClient jdbc;
    private final Access access;

    ListColumns(JdbcClient jdbc, Access access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    /** @param list in kebab case */
    @Transactional(readOnly = true)
    public Set<String> hidden(String list) {
        var columns = jdbc.sql("select hidden from list_columns where user_id = :user and list = :list")
                .param("user", access.user().value())
                .param("list", list)
                .query((row, _) -> names(row.getArray("hidden")))
                .list();
        return columns.isEmpty() ? Set.of() : Set.copyOf(columns.getFirst());
    }

    /** @param hidden keys of the columns; none shows them all again */
    public void hide(String list, Collection<String> hidden) {
        jdbc.sql("""
                        insert into list_columns (user_id, list, hidden)
                        values (:user, :list, :hidden)
                        on conflict on constraint list_columns_pk do update set hidden = excluded.hidden""")
                .param("user", access.user().value())
                .param("list", list)
                .param("hidden", hidden.stream().sorted().toArray(String[]::new))
                .update();
    }

    private static List<String> names(Array column) throws SQLException {
        return List.of((String[]) column.getArray());
    }
}
