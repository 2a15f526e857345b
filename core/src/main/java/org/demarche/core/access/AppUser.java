package org.demarche.core.access;

import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.demarche.core.base.Line;
import org.demarche.core.base.Refused;
import org.demarche.core.text.Languages;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Somebody with an account. Comes to be at the first sign-in or by an administrator, keeps its own preferences, and is
 * switched off rather than removed: what they did stays theirs.
 */
@Table("app_user")
public class AppUser {

    static final int NAME_LENGTH = 120;
    static final int SUBJECT_LENGTH = 255;
    static final int DIGEST_HOUR = 8;
    static final int FIRST_HOUR = 0;
    static final int LAST_HOUR = 23;

    @Id
    private UserId id;

    @Version
    @Nullable
    Integer version;

    private String subject;
    private String name;
    private String email;
    private ZoneId zone;
    private String language;
    private Theme theme;
    private int digestHour;
    private boolean shortcuts;
    private boolean active;
    private @Nullable CampaignId campaignId;
    private @Nullable Instant lastSeenAt;

    @MappedCollection(idColumn = "user_id")
    private Set<RoleOf> roles;

    /** For the mapper, which fills the fields. */
    private AppUser() {}

    static AppUser register(UserId id, NewUser user) {
        var registered = new AppUser();
        registered.id = id;
        registered.subject = Line.required(user.subject(), SUBJECT_LENGTH, "refused.user.subject");
        registered.correct(user.name(), EmailAddress.of(user.email()), user.roles());
        registered.prefer(new Preferences(user.language(), user.zone(), Theme.SYSTEM, DIGEST_HOUR, true));
        registered.active = true;
        return registered;
    }

    void seen(String newName, EmailAddress newEmail, Set<Role> ceiling, Instant now) {
        correct(newName, newEmail, ceiling);
        lastSeenAt = now;
    }

    void prefer(Preferences wanted) {
        if (wanted.digestHour() < FIRST_HOUR || wanted.digestHour() > LAST_HOUR) {
            throw new Refused("refused.user.digest-hour", FIRST_HOUR, LAST_HOUR);
        }
        zone = wanted.zone();
        language = Languages.closest(wanted.language()).getLanguage();
        theme = wanted.theme();
        digestHour = wanted.digestHour();
        shortcuts = wanted.shortcuts();
    }

    void workIn(CampaignId campaign) {
        campaignId = campaign;
    }

    void correct(String newName, EmailAddress newEmail, Set<Role> newRoles) {
        name = Line.required(newName, NAME_LENGTH, "refused.user.name");
        email = newEmail.text();
        if (newRoles.isEmpty()) {
            throw new Refused("refused.user.roles");
        }
        roles = RoleOf.all(newRoles);
    }

    void switchOff() {
        active = false;
    }

    void switchOn() {
        active = true;
    }

    public UserId id() {
        return id;
    }

    public int version() {
        return version == null ? 0 : version;
    }

    public String subject() {
        return subject;
    }

    public String name() {
        return name;
    }

    public String email() {
        return email;
    }

    public boolean active() {
        return active;
    }

    public @Nullable CampaignId campaign() {
        return campaignId;
    }

    public @Nullable Instant lastSeenAt() {
        return lastSeenAt;
    }

    public Set<Role> roles() {
        var all = EnumSet.noneOf(Role.class);
        roles.forEach(each -> all.add(each.role()));
        return all;
    }

    public Preferences preferences() {
        return new Preferences(Languages.of(language), zone, theme, digestHour, shortcuts);
    }

    @Table("app_user_role")
    record RoleOf(Role role) {

        static Set<RoleOf> all(Set<Role> roles) {
            var all = new HashSet<RoleOf>();
            roles.forEach(role -> all.add(new RoleOf(role)));
            return all;
        }
    }
}
