#!/bin/sh
# E3: 1 000 mails wait while the mail server is away for an hour, then answers 421 and 451, resets, refuses, hangs after the final dot and
# takes 70 s for an answer; then it is well.
set -eu
cd "$(dirname "$0")/../.."
. deploy/drills/drill.sh
drill 'E3 outages of the mail server' '^E3' -pl notifications -Dtest=MailOutageTest
drill 'E3 everybody reads while it stalls' '^E19' -pl notifications -Dtest=PoolWhileMailStallsDbTest
exit $failed
