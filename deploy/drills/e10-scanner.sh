#!/bin/sh
# E10, with a real ClamAV: starts clamd with one signature (the test file of all scanners) on a socket of its own, and lets the
# product's client ask it. Needs Debian's clamav-daemon; takes half a minute.
set -eu
cd "$(dirname "$0")/../.."
. deploy/drills/drill.sh
command -v clamd > /dev/null || { echo "E10 scanner: SKIPPED, there is no clamd (apt install clamav-daemon)"; exit 0; }
place=$(mktemp -d)
trap 'kill "$clamd" 2> /dev/null || true; rm -rf "$place"' EXIT
mkdir "$place/signatures"
echo "44d88612fea8a8f36de82e1278abb02f:68:Eicar-Test-Signature" > "$place/signatures/test.hdb"
cat > "$place/clamd.conf" <<END
LocalSocket $place/clamd.ctl
DatabaseDirectory $place/signatures
TemporaryDirectory $place
StreamMaxLength 26M
Foreground yes
END
chmod 755 "$place"
clamd --config-file="$place/clamd.conf" > "$place/log" 2>&1 &
clamd=$!
tries=0
until [ -S "$place/clamd.ctl" ]; do
    tries=$((tries + 1))
    [ "$tries" -le 60 ] || { cat "$place/log"; echo "E10 scanner: clamd does not start: FAIL"; exit 1; }
    sleep 1
done
drill 'E10 scanner' '^E10' -pl core -Dtest=RealScannerTest -Dclamd="unix:$place/clamd.ctl"
exit $failed
