package org.demarche.endtoend.hostile;

/** A letter written while one may, and sent when one may no more. */
final class StaleTabs {

    private final Records records;
    private final Score score;
    private final World world;

    StaleTabs(Records records, Score score, World world) {
        this.records = records;
        this.score = score;
        this.world = world;
    }

    void afterSigningOut() {
        sent("after signing out", () -> {}, true);
    }

    void afterTheAccountWasSwitchedOff() {
        sent(
                "after the account was switched off",
                "update app_user set active = %s where subject = 'staff'",
                "false",
                "true");
    }

    void afterLeavingTheTeam() {
        sent(
                "after leaving the team",
                "update team_member set from_on = from_on %s where user_id = (select id from app_user where subject = 'staff')",
                "+ 3650",
                "- 3650");
    }

    void afterTheCaseWasRestricted() {
        try {
            sent("after the case was restricted", () -> world.restrict(world.own()), false);
        } finally {
            world.lift(world.own());
        }
    }

    private void sent(String when, String change, String now, String before) {
        try {
            sent(when, () -> records.run(change.formatted(now)), false);
        } finally {
            records.run(change.formatted(before));
        }
    }

    private void sent(String when, Runnable meanwhile, boolean signOut) {
        var visitor = Visitor.signedIn("staff");
        var tab = Tab.open(visitor, "cases/" + world.own());
        var letter = new Letter(records);
        var calls = letter.in(tab);
        meanwhile.run();
        if (signOut) {
            visitor.signOut();
        }
        var answer = tab.send(calls);
        score.tried("letter " + when, letter.arrived() > 0 || answer.tells());
    }
}
