#!/bin/sh
# E12, lists at 100 000 cases: plans, times and the ratio staff / somebody in all teams (at most 1.2). Takes about four minutes.
set -eu
cd "$(dirname "$0")/../.."
./mvnw -q -B -ntp test -pl core -am -Ddrills=true \
    -Dtest=HundredThousandCasesDrillTest -Dsurefire.failIfNoSpecifiedTests=false | grep -E '^E12|Plan of|^ +|->|Time:|ERROR'
