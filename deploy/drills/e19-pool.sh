#!/bin/sh
# E19: twelve senders on a mail server that stalls, a pool of ten, 2 000 refreshes: nobody is without a connection, and none is
# held while mail is sent, a file arrives or the store of files answers.
set -eu
cd "$(dirname "$0")/../.."
. deploy/drills/drill.sh
drill 'E19 connections held while a file arrives: 0' '' -pl core -Dtest=PoolWhileBytesArriveDbTest
drill 'E19 connections held while the store of files answers: 0' '^E19' -pl core -Dtest=PoolWhileStoreAnswersDbTest
drill 'E19 connections held while mail is sent: 0' '^E19' -pl notifications -Dtest=PoolWhileMailStallsDbTest
exit $failed
