package org.demarche.core.restriction;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.core.access.Access;
import org.demarche.core.access.Action;
import org.demarche.core.access.Needs;
import org.demarche.core.access.NoteKind;
import org.demarche.core.access.ReachNarrowed;
import org.demarche.core.access.Right;
import org.demarche.core.access.UserId;
import org.demarche.core.base.Line;
import org.demarche.core.base.Refused;
import org.demarche.core.outreach.CaseAccess;
import org.demarche.core.outreach.CaseKey;
import org.demarche.core.outreach.EntryKind;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Restricts to named people, and ends it. What is restricted to others is not found. */
@Service
@Transactional
@Needs(Right.WORK_ON_CASES)
public class RestrictionService {

    private static final int REASON_LENGTH = 500;

    private final Restrictions restrictions;
    private final RestrictionRules rules;
    private final CaseAccess cases;
    private final RestrictionNews news;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RestrictionService(
            Restrictions restrictions,
            RestrictionRules rules,
            CaseAccess cases,
            RestrictionNews news,
            Access access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.restrictions = restrictions;
        this.rules = rules;
        this.cases = cases;
        this.news = news;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /** For whoever may edit the case; they are named with the others. */
    public RestrictionId restrict(Restrict command) {
        var object = command.object();
        var key = cases.require(object.caseId(), Action.EDIT);
        if (!restrictions.isOf(object)) {
            throw Refused.notFound();
        }
        if (restrictions.of(object.id()).isPresent()) {
            throw new Refused("refused.restriction.already");
        }
        var people = new HashSet<>(command.people());
        people.add(access.user());
        rules.requireNames(object, key, people);
        var checked = new Restrict(
                object,
                people,
                rules.requireUntil(command.until()),
                Line.required(command.reason(), REASON_LENGTH, "refused.restriction.reason"));
        var id = restrictions.set(object, key, checked, access.user(), clock.instant());
        restrictions
                .fileOf(object)
                .filter(file -> restrictions.of(file).isEmpty())
                .ifPresent(file -> restrictions.set(
                        new RestrictedObject(RestrictedType.FILE, file, key.id()),
                        key,
                        checked,
                        access.user(),
                        clock.instant()));
        tell(object, key, EntryKind.RESTRICTED, details(people.size(), checked.until()));
        events.publishEvent(new ReachNarrowed(rules.others(key, people), key.id()));
        return id;
    }

    /**
     * One more person sees it from now on. For whoever could lift it, which naming everybody would come to.
     *
     * @throws org.demarche.core.access.StepUpNeeded when the last sign-in is too long ago
     */
    public void add(RestrictionId id, UserId person) {
        var standing = load(id);
        var key = cases.require(standing.caseId(), Action.EDIT);
        requireMayOpen(key, "refused.restriction.add");
        var people = restrictions.named(id);
        if (!people.add(person)) {
            return;
        }
        rules.requireNames(standing.object(), key, people);
        together(standing).forEach(each -> {
            if (!restrictions.named(each).contains(person)) {
                restrictions.name(each, person, access.user(), clock.instant());
            }
        });
        tell(standing.object(), key, EntryKind.RESTRICTION_CHANGED, details(people.size(), standing.untilOn()));
    }

    /** The last one cannot leave, nor the last who could lift it, nor who has a part in the restricted case. */
    public void remove(RestrictionId id, UserId person) {
        var standing = load(id);
        var key = cases.require(standing.caseId(), Action.EDIT);
        var people = restrictions.named(id);
        if (!people.remove(person)) {
            return;
        }
        if (people.isEmpty()) {
            throw new Refused("refused.restriction.last");
        }
        rules.requireNames(standing.object(), key, people);
        tell(standing.object(), key, EntryKind.RESTRICTION_CHANGED, details(people.size(), standing.untilOn()));
        together(standing).forEach(each -> restrictions.unname(each, person));
        events.publishEvent(new ReachNarrowed(Set.of(person), key.id()));
    }

    /** @param until a later day than now; null until it is lifted. An earlier end is {@link #lift} */
    public void lengthen(RestrictionId id, @Nullable LocalDate until) {
        var standing = load(id);
        var key = cases.require(standing.caseId(), Action.EDIT);
        rules.requireLonger(standing.untilOn(), until);
        together(standing).forEach(each -> restrictions.lengthen(each, until));
        tell(
                standing.object(),
                key,
                EntryKind.RESTRICTION_CHANGED,
                details(restrictions.named(id).size(), until));
    }

    /**
     * Everybody in the team sees it from now on. For a named coordinator or the named owner, after a recent sign-in.
     *
     * @throws org.demarche.core.access.StepUpNeeded when that is too long ago
     */
    public void lift(RestrictionId id) {
        var standing = load(id);
        var key = cases.require(standing.caseId(), Action.EDIT);
        requireMayOpen(key, "refused.restriction.lift");
        together(standing).forEach(each -> restrictions.lift(each, access.user(), clock.instant()));
        tell(standing.object(), key, EntryKind.RESTRICTION_LIFTED, Map.of());
        news.note(NoteKind.RESTRICTION_LIFTED, standing);
    }

    private void requireMayOpen(CaseKey key, String otherwise) {
        if (restrictions.lifters(key, Set.of(access.user()), rules.today()).isEmpty()) {
            throw new Refused(otherwise);
        }
        access.requireRecentSignIn();
    }

    private Restrictions.Standing load(RestrictionId id) {
        return restrictions.find(id).orElseThrow(Refused::notFound);
    }

    /** With an interaction goes its file. */
    private List<RestrictionId> together(Restrictions.Standing standing) {
        Optional<RestrictionId> file =
                restrictions.fileOf(standing.object()).flatMap(restrictions::of).map(Restrictions.Standing::id);
        return file.map(id -> List.of(standing.id(), id)).orElseGet(() -> List.of(standing.id()));
    }

    private void tell(RestrictedObject object, CaseKey key, EntryKind kind, Map<String, String> details) {
        news.tell(cases.require(key.id(), Action.READ), object, kind, details);
    }

    private static Map<String, String> details(int people, @Nullable LocalDate until) {
        return until == null
                ? Map.of("people", Integer.toString(people))
                : Map.of("people", Integer.toString(people), "until", until.toString());
    }
}
