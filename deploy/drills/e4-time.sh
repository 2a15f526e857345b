#!/bin/sh
# E4: three zones x 730 days x 48 half-hours: the real planner, woken every half-hour of two years, down at random for up to 72 hours, on
# a clock that jumps by up to two hours, while a country gives up its summer time. Another course: e4-time.sh SEED.
set -eu
cd "$(dirname "$0")/../.."
. deploy/drills/drill.sh
for year in 2026 2027; do
    drill "E4 time, $year" '^E4' -pl core -Dtest=EveryHalfHourTest -De4.year=$year -De4.seed="${1:-1944}"
done
exit $failed
