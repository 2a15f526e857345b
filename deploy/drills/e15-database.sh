#!/bin/sh
# E15: PostgreSQL is restarted 20 times by pg_ctl --mode immediate, as after a crash, while 20 people write and mail is sent.
set -eu
cd "$(dirname "$0")/../.."
. deploy/drills/drill.sh
drill 'E15 restarts of the database' '^E15' -pl notifications -Dtest=DatabaseRestartsTest -Ddemarche.test.durable=true
exit $failed
