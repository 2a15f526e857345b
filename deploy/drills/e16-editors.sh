#!/bin/sh
# E16: two editors save on the same version, 504 times over eight kinds of things; 50 editors save one case 1 000 times.
set -eu
cd "$(dirname "$0")/../.."
: "${MVN:=./mvnw}"
if $MVN -q -B -ntp test -pl core -am -Ddrills=true -Dtest=TwoEditorsDbTest -Dsurefire.failIfNoSpecifiedTests=false \
    | grep -E '^E16|Tests run.*FAIL|ERROR.*TwoEditors'; then :; fi
grep -q 'errors="0".*failures="0"' core/target/surefire-reports/TEST-org.demarche.core.authz.TwoEditorsDbTest.xml
echo "E16 504 conflicts of two editors: lost 0, every loser told by whom PASS"
