#!/bin/sh
# E2: 10 000 reminders and two nodes, no kill; then a node that is frozen 20 times for longer than its lease, and wakes each time while
# another sends what it had claimed. Another course: e2-race.sh SEED.
set -eu
cd "$(dirname "$0")/../.."
. deploy/drills/drill.sh
drill 'E2 race and frozen nodes' '^E2' -pl deploy/end-to-end -Dtest.left-out=own-product -Dtest=RaceDrillTest -De2.seed="${1:-1944}"
exit $failed
