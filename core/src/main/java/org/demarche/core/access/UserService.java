package org.demarche.core.access;

import java.util.Set;
import org.demarche.core.base.Refused;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do with accounts: their own preferences, and what administrators do with everybody's. */
@Service
@Transactional
public class UserService {

    private final AppUsers users;
    private final Access access;
    private final ObjectProvider<Directory> directories;
    private final ApplicationEventPublisher events;

    UserService(
            AppUsers users, Access access, ObjectProvider<Directory> directories, ApplicationEventPublisher events) {
        this.users = users;
        this.access = access;
        this.directories = directories;
        this.events = events;
    }

    @Needs(Right.BE_HERE)
    @Transactional(readOnly = true)
    public AppUser me() {
        return users.findById(access.user()).orElseThrow(Refused::notFound);
    }

    @Needs(Right.BE_HERE)
    public void prefer(Preferences wanted) {
        var me = me();
        me.prefer(wanted);
        users.save(me);
    }

    /** Remembers the campaign that screens open with. */
    @Needs(Right.BE_HERE)
    public void workIn(CampaignId campaign) {
        access.scope().require(Action.READ, campaign);
        var me = me();
        me.workIn(campaign);
        users.save(me);
    }

    @Needs(Right.ADMINISTER)
    @Transactional(readOnly = true)
    public AppUser find(UserId id) {
        return users.findById(id).orElseThrow(Refused::notFound);
    }

    /** With its roles, so it takes a recent sign-in. */
    @Needs(Right.ADMINISTER)
    public UserId register(NewUser user) {
        access.requireRecentSignIn();
        if (users.findBySubject(user.subject()).isPresent()) {
            throw new Refused("refused.user.subject-taken", user.subject());
        }
        return users.save(AppUser.register(UserId.create(), user)).id();
    }

    @Needs(Right.ADMINISTER)
    public void correct(UserId id, int version, String name, EmailAddress email, Set<Role> roles) {
        var user = load(id, version);
        if (id.equals(access.user()) && !roles.contains(Role.ADMIN)) {
            throw new Refused("refused.user.own-admin-role");
        }
        if (!user.roles().equals(roles)) {
            if (rolesAreGiven()) {
                throw new Refused("refused.user.roles-given");
            }
            access.requireRecentSignIn();
        }
        user.correct(name, email, roles);
        users.save(user);
    }

    /** Whether roles come from the directory of the organisation, at every sign-in, so that they are changed there. */
    @Needs(Right.ADMINISTER)
    @Transactional(readOnly = true)
    public boolean rolesAreGiven() {
        return directories.stream().findAny().isPresent();
    }

    @Needs(Right.ADMINISTER)
    public void switchOff(UserId id, int version) {
        if (id.equals(access.user())) {
            throw new Refused("refused.user.own-account");
        }
        var user = load(id, version);
        user.switchOff();
        users.save(user);
        events.publishEvent(new SwitchedOff(id));
    }

    /** Gives the roles back, so it takes a recent sign-in. */
    @Needs(Right.ADMINISTER)
    public void switchOn(UserId id, int version) {
        access.requireRecentSignIn();
        var user = load(id, version);
        user.switchOn();
        users.save(user);
    }

    private AppUser load(UserId id, int version) {
        var user = find(id);
        if (user.version() != version) {
            throw Refused.stale();
        }
        return user;
    }
}
