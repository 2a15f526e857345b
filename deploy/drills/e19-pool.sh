#!/bin/sh
# E19: twelve senders on a mail server that stalls, a pool of ten, 2 000 refreshes: nobody is without a connection, and none is
# held while mail is sent or a file arrives.
set -eu
cd "$(dirname "$0")/../.."
: "${MVN:=./mvnw}"
$MVN -q -B -ntp test -pl core,notifications -am -Ddrills=true \
    -Dtest='PoolWhile*DbTest' -Dsurefire.failIfNoSpecifiedTests=false | grep -E '^E19|ERROR' || true
for report in core/target/surefire-reports/TEST-org.demarche.core.file.PoolWhileBytesArriveDbTest.xml \
    notifications/target/surefire-reports/TEST-org.demarche.notifications.mail.PoolWhileMailStallsDbTest.xml; do
    grep -q 'errors="0".*failures="0"' "$report"
done
echo "E19 connections held during network or file I/O: 0 PASS"
