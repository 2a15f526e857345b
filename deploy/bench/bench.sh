#!/bin/sh
# The bench in full: 100 000 cases, 200 people, a million letters, 10 000 things due. Keeps its figures in deploy/bench/target/bench.json and
# prints them. Takes about six minutes; what else the machine does, it shows in them.
set -eu
cd "$(dirname "$0")/../.."
: "${MVN:=./mvnw}"
mkdir -p target
rm -f deploy/bench/target/bench.json
$MVN -q -B -ntp test -am -pl deploy/bench -Ddrills=true -Dtest=NotificationsBenchTest -Dsurefire.failIfNoSpecifiedTests=false \
    > target/bench.log 2>&1 || { tail -40 target/bench.log; exit 1; }
cat deploy/bench/target/bench.json
