#!/bin/bash
# E25, from outside: wapiti and sqlmap, signed in as staff of the demo, against the product that runs at the address given.
# usage: e25-scanners.sh [http://localhost:8080]      Debian: apt install wapiti sqlmap curl jq
set -eu
base=${1:-http://localhost:8080}
for tool in wapiti sqlmap curl jq; do
    command -v "$tool" > /dev/null || { echo "E25 scanners: SKIPPED, there is no $tool"; exit 0; }
done
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT

csrf=$(curl -s -c "$place/jar" "$base/sign-in" | grep -o 'name="_csrf" content="[^"]*"' | cut -d'"' -f4)
curl -s -o "$place/answer" -b "$place/jar" -c "$place/jar" --data-urlencode "_csrf=$csrf" -d "username=staff&password=demo" "$base/sign-in"
cookies=$(awk '!/^# / && NF >= 7 { printf "%s%s=%s", sep, $6, $7; sep = "; " }' "$place/jar")
curl -s -H "Cookie: $cookies" -o "$place/answer" -w '%{http_code}' "$base/profile" | grep -q 200 || { echo "E25 scanners: cannot sign in: FAIL"; exit 1; }

# Not its module ssrf, which asks a server on the internet: everything stays on this machine
timeout 280 wapiti -u "$base/" -m "csp,http_headers,cookieflags,exec,file,sql,blindsql,xss,permanentxss,redirect,crlf,backup,htaccess,methods,xxe" --scope folder --flush-session --max-scan-time 200 -H "Cookie: $cookies" \
    -f json -o "$place/wapiti.json" > "$place/wapiti.log" 2>&1 || true
[ -s "$place/wapiti.json" ] || { tail -3 "$place/wapiti.log"; echo "E25 wapiti: no report: FAIL"; exit 1; }
found=$(jq '[.vulnerabilities[][] | select(.level >= 2)] | length' "$place/wapiti.json")
jq -r '.vulnerabilities | to_entries[] | .key as $kind | .value[] | "  \($kind) (\(.level)): \(.path) \(.info)"' "$place/wapiti.json"
seen=$(grep -o 'Wapiti found [0-9]* URLs' "$place/wapiti.log" | grep -o '[0-9]*' || echo 0)
[ "$seen" -gt 0 ] || { echo "E25 wapiti: it saw no page: FAIL"; exit 1; }
echo "E25 wapiti: $seen addresses seen by itself; medium or higher $found (0) $([ "$found" -eq 0 ] && echo PASS || echo FAIL)"

injected=0
for target in "files/1*" "parliaments?q=a*&sort=name" "cases?q=a*" "sign-in?error=a*"; do
    timeout 120 sqlmap -u "$base/$target" -H "Cookie: $cookies" --batch --flush-session --level 2 \
        --ignore-code 404,429 --disable-coloring --output-dir "$place/sqlmap" > "$place/sqlmap.log" 2>&1 || true
    if ! grep -q "do not appear to be injectable" "$place/sqlmap.log"; then
        injected=$((injected + 1))
        echo "  $target: $(grep "vulnerable\|Parameter:\|CRITICAL\|ERROR" "$place/sqlmap.log" | tail -2)"
    fi
done
echo "E25 sqlmap: 4 addresses, injectable or not decided $injected (0) $([ "$injected" -eq 0 ] && echo PASS || echo FAIL)"
[ "$found" -eq 0 ] && [ "$injected" -eq 0 ]
