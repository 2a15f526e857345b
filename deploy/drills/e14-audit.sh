#!/bin/sh
# E14, the audit has no holes. Every test of core runs under a witness that compares each change of each row with the audit;
# then the use cases seen are counted, 50 processes are killed while they change rows, and the chain is tampered with.
set -eu
cd "$(dirname "$0")/../.."
log=$(mktemp)
trap 'rm -f "$log"' EXIT
failed=0
tests() { # name, tests, more arguments
    name=$1 tests=$2
    shift 2
    if ./mvnw -q -B -ntp test -pl core -am -Ddrills=true -Dtest="$tests" -Dsurefire.failIfNoSpecifiedTests=false "$@" > "$log" 2>&1; then
        grep -aE '^E14' "$log" || true
        echo "E14 $name: PASS"
    else
        grep -aE '^E14|ERROR.*(Test|E14)' "$log" | head -20
        echo "E14 $name: FAIL"
        failed=1
    fi
}
rm -f core/target/e14-use-cases.txt
tests 'change without entry 0, entry without change 0, in every test of core' '*DbTest'
tests 'every use case that changes something leaves its entries' UseCaseCoverageDrillTest
tests 'kills' KillsStoryTest -Ddemarche.drill.kills=50
tests 'tamper: edit, deletion, swap, cut tail found, 4/4' 'ChainDbTest,SealingDbTest'
tests 'direct INSERT, UPDATE, DELETE, TRUNCATE refused; no table unwatched; bulk told row by row' 'AuditCatalogDbTest,AuditTriggersDbTest'
tests 'denials and reads of restricted things written down, 100 %' 'UseCasesDbTest,RestrictedReadsDbTest'
exit $failed
