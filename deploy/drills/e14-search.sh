#!/bin/sh
# E14, the audit at 5 000 000 entries: plans, every search with its count (at most 0.5 s), first and fiftieth page, beside the
# same at 50 000 entries; sealing and verification. Takes about eight minutes.
set -eu
cd "$(dirname "$0")/../.."
./mvnw -q -B -ntp test -pl core -am -Ddrills=true -Ddemarche.drill.entries="${1:-5000000}" \
    -Dtest=AuditSearchDrillTest -Dsurefire.failIfNoSpecifiedTests=false | grep -aE '^E14|Plan of|^ +|->|Time:|ERROR'
