package org.demarche.notifications;

import java.util.UUID;

/**
 * This process among all that work on one queue; what it claims bears its name. Several may run on one machine, so the name
 * of the machine alone would let one give up what another is at.
 *
 * @param machine the host, or what the settings call this node
 * @param process its number there
 * @param life differs after a restart, also where the number is the same
 */
record Node(String machine, long process, String life) {

    static Node of(NotificationSettings settings) {
        return new Node(
                settings.nodeName(),
                ProcessHandle.current().pid(),
                UUID.randomUUID().toString());
    }

    String name() {
        return machine + "/" + process + "/" + life;
    }

    /** Whether whoever claimed under that name was on this machine and certainly ended: only then nobody is at it. */
    boolean knowsToBeGone(String claimant) {
        var parts = claimant.split("/");
        if (parts.length != 3 || !parts[0].equals(machine) || claimant.equals(name())) {
            return false;
        }
        return parts[1].equals(String.valueOf(process)) || !isRunning(parts[1]);
    }

    private static boolean isRunning(String process) {
        try {
            return ProcessHandle.of(Long.parseLong(process)).isPresent();
        } catch (NumberFormatException _) {
            return true; // not one of ours: its lease tells
        }
    }
}
