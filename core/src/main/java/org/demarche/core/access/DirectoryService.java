package org.demarche.core.access;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.core.base.Refused;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds people of the organisation for those who assign work, and makes an account for who has never signed in. */
@Service
@Transactional
@Needs(Right.FIND_COLLEAGUES)
public class DirectoryService {

    private final ObjectProvider<Directory> directories;
    private final AppUsers users;
    private final JdbcClient jdbc;

    DirectoryService(ObjectProvider<Directory> directories, AppUsers users, JdbcClient jdbc) {
        this.directories = directories;
        this.users = users;
        this.jdbc = jdbc;
    }

    /** Whether anybody stands in the directory at all: an identity provider may have none that we can read. */
    @Transactional(readOnly = true)
    public boolean knowsAnybody() {
        return people().findAny().isPresent();
    }

    /**
     * Who may sign in and has no account here yet, by name.
     *
     * @param text part of the name or the address; empty for all
     */
    @Transactional(readOnly = true)
    public List<NewUser> withoutAccount(String text) {
        var wanted = text.strip().toLowerCase(Locale.ROOT);
        var found = people().filter(person -> (person.name() + " " + person.email())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .toList();
        var here = withAccount(found);
        return found.stream().filter(person -> !here.contains(person.subject())).toList();
    }

    /**
     * The account of somebody in the directory, made if there is none, so that work can be given to them before they come.
     *
     * @throws Refused when the directory does not know them, or their account was switched off here
     */
    public UserId enlist(String subject) {
        var known = users.findBySubject(subject);
        if (known.isPresent()) {
            return known.filter(AppUser::active)
                    .map(AppUser::id)
                    .orElseThrow(() -> new Refused("refused.directory.switched-off"));
        }
        var person = people().filter(each -> each.subject().equals(subject))
                .findFirst()
                .orElseThrow(() -> new Refused("refused.directory.unknown"));
        return users.save(AppUser.register(UserId.create(), person)).id();
    }

    /** The subjects of those who have one, also one that is switched off. */
    private Set<String> withAccount(List<NewUser> people) {
        return jdbc.sql("select subject from app_user where subject = any(:subjects)")
                .param("subjects", people.stream().map(NewUser::subject).toArray(String[]::new))
                .query(String.class)
                .set();
    }

    private Stream<NewUser> people() {
        return directories.stream().flatMap(directory -> directory.people().stream());
    }
}
