package org.demarche.core.relief;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.demarche.core.access.Access;
import org.demarche.core.access.Needs;
import org.demarche.core.access.Right;
import org.demarche.core.access.UserId;
import org.demarche.core.base.Line;
import org.demarche.core.base.Refused;
import org.demarche.core.text.Languages;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands over all that somebody carries, in one step, and hands it back. */
@Service
@Transactional
@Needs(Right.COORDINATE)
public class ReliefService {

    private static final int NOTE_LENGTH = 500;

    private final CarriedList carried;
    private final Reliefs reliefs;
    private final Passing passing;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReliefService(
            CarriedList carried,
            Reliefs reliefs,
            Passing passing,
            Access access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.carried = carried;
        this.reliefs = reliefs;
        this.passing = passing;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /**
     * All of it or nothing. The shares name each thing that they carry now; what came or went since the list was read refuses
     * the step. What is restricted to others is passed on among those, without a word to who asks. For an absence that is
     * still to come it is a plan, which the product carries out on the first day.
     *
     * @throws Refused also when somebody may not have what they should get
     */
    public Relieved relieve(Relieve command) {
        var note = Line.optional(command.note(), NOTE_LENGTH, "refused.relief.note");
        var today = reliefs.today(command.from(), clock.instant());
        if (command.absence() != null) {
            command.absence().stillToCome(today);
        }
        var items = items(command);
        boolean begins = command.beginsBy(today);
        if (begins) {
            passOn(items, command.from(), note);
        } else {
            reliefs.requireWorkers(items, today);
        }
        var id = reliefs.keep(command, items, begins, access.scope(), clock.instant());
        int tasks = tasks(items);
        return new Relieved(
                id, items.size() - tasks, tasks, carriedBy(command.from()).size());
    }

    private void passOn(List<ReliefItem> items, UserId from, String note) {
        items.forEach(item -> passing.pass(item, from, item.toId(), note));
        if (!carriedBy(from).isEmpty()) {
            throw new Refused("refused.relief.changed");
        }
        events.publishEvent(changed(from, items, false));
    }

    /**
     * What colleagues still have of it goes back to who had it before; what they have not any more stays where it is. A plan
     * is called off.
     */
    public HandedBack handBack(ReliefId id) {
        var scope = access.scope();
        if (reliefs.isPlan(id, scope)) {
            reliefs.returned(id, scope, clock.instant());
            return new HandedBack(0, 0, 0);
        }
        var items = reliefs.items(id, scope);
        if (items.isEmpty()) {
            throw Refused.notFound();
        }
        var person = reliefs.person(id);
        var back = stillHeld(items);
        back.forEach(item -> passing.pass(item, item.toId(), person, ""));
        reliefs.returned(id, scope, clock.instant());
        events.publishEvent(changed(person, back, true));
        int tasks = tasks(back);
        return new HandedBack(back.size() - tasks, tasks, items.size() - back.size());
    }

    private List<ReliefItem> items(Relieve command) {
        var shares = command.shares().stream()
                .collect(Collectors.toMap(share -> new Thing(share.kind(), share.object()), Function.identity()));
        var rows = carriedBy(command.from());
        if (rows.isEmpty()) {
            throw new Refused("refused.relief.nothing");
        }
        var keys = rows.stream().map(ReliefService::thing).collect(Collectors.toSet());
        if (!keys.equals(shares.keySet())) {
            throw new Refused("refused.relief.changed");
        }
        var items = new ArrayList<ReliefItem>();
        for (var row : rows) {
            var to = shares.get(thing(row)).to();
            if (to.equals(command.from())) {
                throw new Refused("refused.relief.to-themselves");
            }
            items.add(new ReliefItem(row.kind(), row.id(), row.caseId(), row.campaignId(), to));
        }
        return items;
    }

    private List<CarriedRow> carriedBy(UserId person) {
        return carried.of(access.scope(), person, Languages.ENGLISH);
    }

    /** Of what was handed over, what its receivers carry today. */
    private List<ReliefItem> stillHeld(List<ReliefItem> items) {
        var held = new HashMap<UserId, Set<Thing>>();
        for (var item : items) {
            held.computeIfAbsent(item.toId(), person -> carriedBy(person).stream()
                    .map(ReliefService::thing)
                    .collect(Collectors.toCollection(HashSet::new)));
        }
        return items.stream()
                .filter(item ->
                        held.getOrDefault(item.toId(), Set.of()).contains(new Thing(item.kind(), item.objectId())))
                .toList();
    }

    private static WorkChangedHands changed(UserId from, List<ReliefItem> items, boolean back) {
        Map<UserId, List<ReliefItem>> byReceiver = items.stream().collect(Collectors.groupingBy(ReliefItem::toId));
        return new WorkChangedHands(
                from,
                byReceiver.entrySet().stream()
                        .map(each -> new WorkChangedHands.Received(
                                each.getKey(), each.getValue().size() - tasks(each.getValue()), tasks(each.getValue())))
                        .toList(),
                back);
    }

    private static int tasks(List<ReliefItem> items) {
        return (int) items.stream().filter(item -> !item.kind().isOnCase()).count();
    }

    private static Thing thing(CarriedRow row) {
        return new Thing(row.kind(), row.id());
    }
}
