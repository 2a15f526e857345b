#!/bin/sh
# E14, the audit has no holes. Every test of core runs under a witness that compares each change of each row with the audit;
# then the use cases seen are counted, 50 processes are killed while they change rows, and the chain is tampered with.
set -eu
cd "$(dirname "$0")/../.."
. deploy/drills/drill.sh
tests() { # name, figures, tests, more arguments
    name=$1 figures=$2 tests=$3
    shift 3
    drill "E14 $name" "$figures" -pl core -Dtest="$tests" "$@"
}
rm -f core/target/e14-use-cases.txt
tests 'change without entry 0, entry without change 0, in every test of core' '^E14' '*DbTest'
tests 'every use case that changes something leaves its entries' '^E14' UseCaseCoverageDrillTest
tests 'kills' '^E14 kills' KillsStoryTest -Ddemarche.drill.kills=50
tests 'tamper: edit, deletion, swap, cut tail found, 4/4' '' 'ChainDbTest,SealingDbTest'
tests 'direct INSERT, UPDATE, DELETE, TRUNCATE refused; no table unwatched; bulk told row by row' '' 'AuditCatalogDbTest,AuditTriggersDbTest'
tests 'denials and reads of restricted things written down, 100 %' '^E14' 'UseCasesDbTest,RestrictedReadsDbTest'
exit $failed
