#!/bin/sh
# E18, uploads: 40 files of 25 MB at once and 50 over the limit, against the product as the end-to-end tests start it. Needs Chromium.
set -eu
cd "$(dirname "$0")/../.."
./mvnw -q -B -ntp test -pl deploy/end-to-end -am -Dtest=UploadsBrowserTest -Dsurefire.failIfNoSpecifiedTests=false \
    -Duploads.at-once=40 -Duploads.too-large=50 | grep "^E18" || { echo "E18 uploads: FAIL"; exit 1; }
