package org.demarche.core.access;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.demarche.core.base.Refused;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds people of the organisation for those who assign work, and makes an account for who has never signed in. */
@Service
@Transactional
@Needs(Right.FIND_COLLEAGUES)
public class DirectoryService {

    private final ObjectProvider<Directory> directories;
    private final AppUsers users;

    DirectoryService(ObjectProvider<Directory> directories, AppUsers users) {
        this.directories = directories;
        this.users = users;
    }

    /**
     * Who may sign in and has no account here yet, by name.
     *
     * @param text part of the name or the address; empty for all
     */
    @Transactional(readOnly = true)
    public List<NewUser> withoutAccount(String text) {
        var wanted = text.strip().toLowerCase(Locale.ROOT);
        return people().filter(person -> (person.name() + " " + person.email())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .filter(person -> users.findBySubject(person.subject()).isEmpty())
                .toList();
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

    private Stream<NewUser> people() {
        return directories.stream().flatMap(directory -> directory.people().stream());
    }
}
