#!/bin/sh
# The packaged jar with --notifications-only: ready to work in at most 6 s on 2 cores, five cold starts.
set -eu
cd "$(dirname "$0")/../.."
. deploy/drills/drill.sh
$MVN -q -B -ntp -DskipTests package -pl web-ui -am > "$log" 2>&1 || { tail -20 "$log"; exit 1; }
drill 'START without screens within 6 s' '^START' -pl deploy/end-to-end -Dtest.left-out=own-product -Dtest=NotificationsStartDrillTest
exit $failed
