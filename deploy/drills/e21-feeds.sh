#!/bin/sh
# E21: calendar feeds. Guesses, what goes when rights go, what a real calendar program makes of it (Debian's vdirsyncer), how long it
# takes to hear no, and what stands in the logs of nginx with deploy/proxy/nginx.conf. Takes three minutes.
set -eu
cd "$(dirname "$0")/../.."
. deploy/drills/drill.sh
export PATH="$PATH:/usr/sbin"
drill 'E21 at the door: guesses, revoked, account off, restricted, team left, role lost' '^E21' -pl core -Dtest='Feed*Test'
drill 'E21 content: the number and one word, read by another library' '' -pl web-ui -Dtest='CalendarFileTest,FeedsOverHttpTest'
drill 'E21 over HTTP: guesses, times, a real program' '^E21' -pl web-ui -Dtest=FeedsDrillTest

for tool in nginx openssl curl python3; do
    command -v "$tool" > /dev/null || { echo "E21 logs of nginx: SKIPPED, there is no $tool"; exit $failed; }
done
place=$(mktemp -d)
chmod 755 "$place"
server=
trap '[ -z "$server" ] || kill "$server"; [ ! -s "$place/nginx.pid" ] || kill "$(cat "$place/nginx.pid")"; rm -rf "$place"' EXIT
free() { python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'; }
openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 90 -subj /CN=localhost \
    -keyout "$place/key.pem" -out "$place/chain.pem" 2> "$place/log"
plain=$(free) tls=$(free) product=$(free)
{
    echo "pid $place/nginx.pid; error_log $place/error.log info; worker_processes 1; events {}"
    echo "http { client_body_temp_path $place/body; proxy_temp_path $place/proxy; fastcgi_temp_path $place/f; uwsgi_temp_path $place/u; scgi_temp_path $place/s;"
    sed -e "s/listen 80;/listen 127.0.0.1:$plain;/" -e "s/listen 443/listen 127.0.0.1:$tls/" -e "s#/var/log/nginx#$place#" \
        -e "s#/etc/ssl/demarche#$place#" -e "s/demarche\.example/localhost/" -e "s/127\.0\.0\.1:8080/127.0.0.1:$product/" deploy/proxy/nginx.conf
    echo "}"
} > "$place/nginx.conf"
nginx -c "$place/nginx.conf" -p "$place" 2> "$place/log"
token=$(openssl rand -base64 32 | tr '+/' '-_' | tr -d '=')
ask() {
    for path in calendar %63alendar /calendar calendar/.; do
        for query in '' '?x=1' '/' '%00' '|'; do
            curl -sk -o "$place/said" -w '%{http_code} ' "https://127.0.0.1:$tls/$path/$token.ics$query" || true
            curl -s -o "$place/said" -w '%{http_code} ' -e "https://localhost/calendar/$token.ics" "http://127.0.0.1:$plain/$path/$token.ics$query" || true
        done
    done
}
ask > "$place/codes" # nobody stands behind it: each is an error
(cd "$place" && mkdir empty && exec python3 -m http.server --bind 127.0.0.1 --directory empty "$product" > "$place/log" 2>&1) &
server=$!
until curl -s -o "$place/said" "http://127.0.0.1:$product/"; do :; done
ask >> "$place/codes"
logs="$place/demarche.log $place/demarche-errors.log $place/error.log"
lines=$(cat $logs | wc -l)
found=$(cat $logs | grep -c -- "$token" || true)
asked=$(wc -w < "$place/codes")
echo "E21 logs of nginx: $asked asked, $lines lines, tokens in them $found (0) $([ "$found" -eq 0 ] && [ "$lines" -gt 20 ] && echo PASS || echo FAIL)"
[ "$found" -eq 0 ] && [ "$lines" -gt 20 ] || { grep -h -- "$token" $logs | head -5; failed=1; }
exit $failed
