#!/bin/sh
# E25, TLS: testssl.sh against nginx with deploy/proxy/nginx.conf, on free ports and with a certificate of its own. What it says of that
# certificate's trust is not counted: nobody signed it. Needs Debian's nginx, testssl.sh, openssl, jq; takes three minutes.
set -eu
cd "$(dirname "$0")/../.."
export PATH="$PATH:/usr/sbin"
for tool in nginx testssl openssl jq; do
    command -v "$tool" > /dev/null || { echo "E25 TLS: SKIPPED, there is no $tool"; exit 0; }
done
place=$(mktemp -d)
chmod 755 "$place"
trap '[ ! -s "$place/nginx.pid" ] || kill "$(cat "$place/nginx.pid")"; rm -rf "$place"' EXIT
openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 90 -subj /CN=localhost -addext "subjectAltName=DNS:localhost" \
    -keyout "$place/key.pem" -out "$place/chain.pem" 2> "$place/log"
port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
{
    echo "pid $place/nginx.pid; error_log $place/error.log; worker_processes 1; events {}"
    echo "http { access_log off; client_body_temp_path $place/body; proxy_temp_path $place/proxy; fastcgi_temp_path $place/f; uwsgi_temp_path $place/u; scgi_temp_path $place/s;"
    sed -e "s/listen 80;/listen 127.0.0.1:$((port + 1));/" -e "s/listen 443/listen 127.0.0.1:$port/" \
        -e "s#/etc/ssl/demarche#$place#" -e "s/demarche\.example/localhost/" deploy/proxy/nginx.conf
    echo "}"
} > "$place/nginx.conf"
nginx -c "$place/nginx.conf" -p "$place"
timeout 500 testssl --quiet --color 0 --warnings off --jsonfile "$place/found.json" "https://localhost:$port" > "$place/report" 2>&1 || true
[ -s "$place/found.json" ] || { tail -5 "$place/report"; echo "E25 TLS: no report: FAIL"; exit 1; }
checks=$(jq length "$place/found.json")
trust='^cert_(trust|chain_of_trust|revocation|crl|ocsp)|^cert_caa|^OCSP|^cert_notAfter|^cert_mustStaple|^security_headers|^HSTS|^HTTP_status|^overall|^engine_problem|^scanTime|^scanProblem|DNS_CAArecord'
jq -r --arg trust "$trust" '.[] | select(.severity | IN("MEDIUM", "HIGH", "CRITICAL", "FATAL")) | select(.id | test($trust) | not) | "  \(.id) (\(.severity)): \(.finding)"' "$place/found.json" > "$place/open"
cat "$place/open"
offered=$(jq -r '[.[] | select(.id | IN("SSLv2", "SSLv3", "TLS1", "TLS1_1", "TLS1_2", "TLS1_3")) | select(.finding | test("not offered") | not) | .id] | join(", ")' "$place/found.json")
open=$(wc -l < "$place/open")
echo "E25 TLS: $checks lines of testssl, offered $offered; medium or higher $open (0) $([ "$open" -eq 0 ] && echo PASS || echo FAIL)"
[ "$open" -eq 0 ]
