#!/bin/sh
# E12, lists at 100 000 cases: plans, times and the ratio staff / somebody in all teams (at most 1.2). Takes about four minutes.
set -eu
cd "$(dirname "$0")/../.."
. deploy/drills/drill.sh
drill 'E12 lists' '^E12|Plan of|^ +|->|Time:' -pl core -Dtest=HundredThousandCasesDrillTest
exit $failed
