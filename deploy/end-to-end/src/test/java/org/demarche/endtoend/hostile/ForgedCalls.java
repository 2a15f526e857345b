package org.demarche.endtoend.hostile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.demarche.endtoend.Screens;
import tools.jackson.databind.node.ObjectNode;

/** Calls to parts of a page: to those that nobody can use, and to all of them by somebody who may change nothing there. */
final class ForgedCalls {

    private static final Set<String> OF_THEIR_OWN = Set.of(
            "UserService.prefer",
            "UserService.workIn",
            "DelegateService.name",
            "DelegateService.giveUp",
            "ReminderPolicyService.prefer",
            "ReminderPolicyService.followCampaigns",
            "FeedService.makeOwn",
            "FeedService.makeFor",
            "FeedService.includeTasks",
            "FeedService.renew",
            "FeedService.revoke");

    private static final Set<String> WAYS_OUT =
            Set.of("Cancel", "Close", "Keep writing", "Back to the page", "Sign out");
    private static final int DEPTH = 3;

    private final Records records;
    private final Score score;

    ForgedCalls(Records records, Score score) {
        this.records = records;
        this.score = score;
    }

    /** Disabled, invisible, gone, never there: on every page of theirs. */
    void atWhatIsClosed(String account, List<Screens.Screen> screens) {
        var visitor = Visitor.signedIn(account);
        var before = records.now();
        for (var screen : screens) {
            var tab = Tab.open(visitor, screen.path().substring(1));
            var calls = new ArrayList<ObjectNode>();
            tab.tree().numbers().filter(node -> !tab.tree().isOpen(node)).forEach(node -> {
                calls.addAll(Guesses.everything(tab.tree(), node));
                calls.addAll(Guesses.nonsense(node));
            });
            tab.sendEach(calls.stream()
                    .filter(call -> tab.tree().isKnown(call.path("node").asInt()))
                    .toList());
            tab.send(calls);
            score.tried(calls.size());
            tab.leave();
        }
        var changed = Records.changed(before, records.now());
        score.tried(account + " at closed parts changed " + changed, !changed.isEmpty());
    }

    /**
     * Uses every part of the pages, then what that opened, and what that opened.
     *
     * @return the use cases by which they changed something, but for how they like their own pages
     */
    Set<String> atEverything(String account, List<String> paths) {
        long before = records.lastEntry();
        var done = new HashSet<String>();
        for (var path : paths) {
            var visitor = Visitor.signedIn(account);
            var page = Tab.open(visitor, path).tree();
            for (int node : page.numbers().filter(page::listens).toArray()) {
                if (page.isOpen(node) && done.add(page.signature(node)) && goesOn(page, node)) {
                    use(Tab.open(visitor, path), node);
                }
            }
        }
        var deeds = records.deedsSince(before, account);
        deeds.removeAll(OF_THEIR_OWN);
        return deeds;
    }

    private void use(Tab tab, int node) {
        var calls = Guesses.use(tab.tree(), node);
        for (int depth = 0; depth < DEPTH && !calls.isEmpty() && !tab.isOver(); depth++) {
            var known = tab.tree().numbers().filter(tab.tree()::isKnown).boxed().toList();
            var filled = Guesses.fill(tab.tree(), depth > 0);
            tab.send(filled);
            tab.send(calls);
            score.tried(filled.size() + calls.size());
            calls = opened(tab.tree(), Set.copyOf(known));
        }
        tab.leave();
    }

    private static List<ObjectNode> opened(Tree tree, Set<Integer> before) {
        var calls = new ArrayList<ObjectNode>();
        tree.numbers()
                .filter(node -> !before.contains(node) && tree.isOpen(node) && goesOn(tree, node))
                .forEach(node -> calls.addAll(Guesses.use(tree, node)));
        return calls;
    }

    private static boolean goesOn(Tree tree, int node) {
        return WAYS_OUT.stream().noneMatch(tree.words(node)::startsWith);
    }
}
