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

timeout 280 wapiti -u "$base/" --scope folder --flush-session --max-scan-time 200 -H "Cookie: $cookies" \
    -x "$base/logout" -f json -o "$place/wapiti.json" > "$place/wapiti.log" 2>&1 || true
[ -s "$place/wapiti.json" ] || { tail -3 "$place/wapiti.log"; echo "E25 wapiti: no report: FAIL"; exit 1; }
found=$(jq '[.vulnerabilities[][] | select(.level >= 2)] | length' "$place/wapiti.json")
jq -r '.vulnerabilities | to_entries[] | .key as $kind | .value[] | "  \($kind) (\(.level)): \(.path) \(.info)"' "$place/wapiti.json"
echo "E25 wapiti: medium or higher $found (0) $([ "$found" -eq 0 ] && echo PASS || echo FAIL)"

injected=0
for target in "files/1*" "parliaments?q=a*&sort=name" "cases?q=a*" "sign-in?error=a*"; do
    timeout 120 sqlmap -u "$base/$target" -H "Cookie: $cookies" --batch --flush-session --level 2 --smart \
        --ignore-code 404,429 --disable-coloring --output-dir "$place/sqlmap" > "$place/sqlmap.log" 2>&1 || true
    if grep -q "is vulnerable\|Parameter: .*(\|injection point" "$place/sqlmap.log"; then
        injected=$((injected + 1))
        grep "vulnerable\|Parameter:" "$place/sqlmap.log"
    fi
done
echo "E25 sqlmap: injectable $injected (0) $([ "$injected" -eq 0 ] && echo PASS || echo FAIL)"
[ "$found" -eq 0 ] && [ "$injected" -eq 0 ]
