package org.demarche.core.outreach;

/** How many cases stand in each view, and how the open ones do. */
public record CaseCounts(
        int all,
        int open,
        int mine,
        int late,
        int atRisk,
        int onTrack,
        int silent,
        int nobody,
        int unsettled,
        int committee,
        int closed) {

    public static final CaseCounts NONE = new CaseCounts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    public int in(CaseView view) {
        return switch (view) {
            case OPEN -> open;
            case MINE -> mine;
            case LATE -> late;
            case SILENT -> silent;
            case NOBODY -> nobody;
            case UNSETTLED -> unsettled;
            case COMMITTEE -> committee;
            case CLOSED -> closed;
            case ALL -> all;
        };
    }
}
