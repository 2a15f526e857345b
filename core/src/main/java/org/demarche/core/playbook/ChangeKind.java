package org.demarche.core.playbook;

/** What another version of a playbook does to a step in a case. */
public enum ChangeKind {
    ADDED,
    MOVED,
    WITHDRAWN
}
