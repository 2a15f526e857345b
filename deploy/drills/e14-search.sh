#!/bin/sh
# E14, the audit at 5 000 000 entries: plans, every search with its count (at most 0.5 s), first and fiftieth page, beside the
# same at 50 000 entries; sealing and verification. Takes about six minutes.
set -eu
cd "$(dirname "$0")/../.."
. deploy/drills/drill.sh
drill 'E14 search' '^E14|Plan of|and of its|^ +|->|Time:' -pl core -Dtest=AuditSearchDrillTest -Ddemarche.drill.entries="${1:-5000000}"
exit $failed
