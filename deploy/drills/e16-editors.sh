#!/bin/sh
# E16: two editors save on the same version, 504 times over eight kinds of things; 50 editors save one case 1 000 times.
set -eu
cd "$(dirname "$0")/../.."
. deploy/drills/drill.sh
drill 'E16 504 conflicts of two editors: lost 0, every loser told by whom' '^E16' -pl core -Dtest=TwoEditorsDbTest
exit $failed
