#!/bin/sh
# E14, the audit has no holes. Every test of core runs under a witness that compares each change of each row with the audit;
# then the use cases seen are counted, 50 processes are killed while they change rows, and the chain is tampered with.
set -eu
cd "$(dirname "$0")/../.."
log=$(mktemp)
trap 'rm -f "$log"' EXIT
tests() { # name, tests, more arguments
    name=$1 tests=$2
    shift 2
    if ./mvnw -q -B -ntp test -pl core -am -Ddrills=true -Dtest="$tests" -Dsurefire.failIfNoSpecifiedTests=false "$@" > "$log" 2>&1; then
        grep -aE '^E14' "$log" || echo "E14 $name: PASS"
    else
        grep -aE '^E14|ERROR.*(Test|E14)' "$log" | head -20
        echo "E14 $name: FAIL"
        exit 1
    fi
}
rm -f core/target/e14-use-cases.txt
tests 'change without entry 0, entry without change 0, in every test of core' '*DbTest,*StoryTest'
tests 'use cases' UseCaseCoverageDrillTest
tests 'kills' KillsStoryTest -Ddemarche.drill.kills=50
tests 'tamper: edit, deletion, swap, cut tail found, 4/4' ChainDbTest
tests 'direct INSERT, UPDATE, DELETE, TRUNCATE refused; no table unwatched' AuditCatalogDbTest
tests 'denials written down, 100 %' UseCasesDbTest
