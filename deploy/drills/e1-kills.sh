#!/bin/sh
# E1: 10 000 reminders due, two nodes in processes of their own, 50 x kill -9 at random moments, once with a mail server that can be
# asked what it took and once with one that cannot. Another course: e1-kills.sh SEED.
set -eu
cd "$(dirname "$0")/../.."
. deploy/drills/drill.sh
drill 'E1 kills' '^E1' -pl deploy/end-to-end -Dtest=KillsTest -De1.seed="${1:-1944}"
exit $failed
