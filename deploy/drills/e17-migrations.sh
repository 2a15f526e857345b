#!/bin/sh
# E17: a node is killed at 10 points of a migration, two start at once 10 times, a dump holds the lock of a node that is gone.
set -eu
cd "$(dirname "$0")/../.."
. deploy/drills/drill.sh
drill 'E17 starts again without SQL by hand, every change once' '^E17' -pl deploy/testing -Dtest=MigrationKillsStoryTest
exit $failed
