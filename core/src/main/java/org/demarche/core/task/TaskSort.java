package org.demarche.core.task;

/** By what tasks can be ordered, and whether backwards. */
public record TaskSort(Key key, boolean descending) {

    public static final TaskSort BY_DUE = new TaskSort(Key.DUE, false);

    /** What a list of tasks can be ordered by. */
    public enum Key {
        DUE("t.due_on"),
        TITLE("t.title collate \"uk-x-icu\""),
        ASSIGNEE("t.assignee collate \"uk-x-icu\""),
        PLACE("t.country_name collate \"uk-x-icu\""),
        PRIORITY("array_position(array['HIGH', 'NORMAL', 'LOW'], t.priority)");

        private final String column;

        Key(String column) {
            this.column = column;
        }
    }

    String sql() {
        return key.column + (descending ? " desc" : "") + ", t.due_on, t.id";
    }
}
