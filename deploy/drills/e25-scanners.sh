#!/bin/bash
# E25, from outside: wapiti and sqlmap against the demo that runs at the address given, signed in, with every route and download of
# authz-matrix.yml. Since a route is more than an address here, e25-bridge.py lets them go to it as the page's own script does, with
# every word that an address may hold, and type into fields.
# usage: e25-scanners.sh [http://localhost:8080]      Debian: apt install wapiti sqlmap curl jq python3; takes about fifteen minutes
set -eu
here=$(cd "$(dirname "$0")" && pwd)
base=${1:-http://localhost:8080}
matrix=$here/../testing/src/main/resources/org/demarche/testing/authz-matrix.yml
for tool in wapiti sqlmap curl jq python3; do
    command -v "$tool" > /dev/null || { echo "E25 scanners: SKIPPED, there is no $tool"; exit 0; }
done
place=$(mktemp -d)
bridge_process=
trap '[ -z "$bridge_process" ] || kill "$bridge_process"; rm -rf "$place"' EXIT

sign_in() { # account; leaves $cookies
    rm -f "$place/jar"
    csrf=$(curl -s -c "$place/jar" "$base/sign-in" | grep -o 'name="_csrf" content="[^"]*"' | cut -d'"' -f4)
    curl -s -o "$place/answer" -b "$place/jar" -c "$place/jar" --data-urlencode "_csrf=$csrf" -d "username=$1&password=demo" "$base/sign-in"
    cookies=$(awk '!/^# / && NF >= 7 { printf "%s%s=%s", sep, $6, $7; sep = "; " }' "$place/jar")
    require_session "$1"
}
require_session() {
    [ "$(curl -s -H "Cookie: $cookies" -o "$place/answer" -w '%{http_code}' "$base/profile")" = 200 ] || { echo "E25 scanners: $1 is not signed in: FAIL"; exit 1; }
}
bridge() { # as whoever is signed in; leaves $bridge
    [ -z "$bridge_process" ] || kill "$bridge_process"
    port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
    python3 "$here/e25-bridge.py" "$base" "$port" "$cookies" &
    bridge_process=$!
    bridge=http://127.0.0.1:$port
    curl -s --retry 20 --retry-connrefused --retry-delay 1 -o "$place/answer" "$bridge/"
}
first() { # what stands before an id, the page that names it
    curl -s "$bridge/$2" | grep -oE "$1[0-9a-f]{8}-[0-9a-f-]{27}" | head -1 | grep -oE '[0-9a-f-]{36}$'
}

sign_in coordinator
bridge
case_id=$(first cases/ cases)
campaign=$(first campaigns/ cases)
parliament=$(first parliaments/ parliaments)
contact=$(first contacts/ contacts)
file=$(for id in $(curl -s "$bridge/cases" | grep -oE 'cases/[0-9a-f-]{36}' | sort -u | cut -d/ -f2 | head -10); do first files/ "cases/$id" || true; done | head -1)

routes=$(sed '/^---/q' "$matrix" | sed -nE 's/^"?([^" #][^"]*)"?:$/\1/p' | sed -E "
    s#/:[a-z]+\?##g; s#^(campaigns)/:id#\1/$campaign#; s#^(cases)/:(id|case)#\1/$case_id#
    s#^(parliaments)/:id#\1/$parliament#; s#^(contacts)/:id#\1/$contact#")
! grep ':' <<< "$routes" || { echo "E25 scanners: no object for a route: FAIL"; exit 1; }
downloads="files/${file:-$case_id} files/$campaign"
any=$case_id
words="cases?view=ALL&q=a&stage=$campaign&owner=$any&health=LATE&country=UA&sort=-name
cases/board?q=a&stage=$campaign&owner=$any&country=UA
tasks?view=MINE&q=a&campaign=$campaign&assignee=$any&sort=-due&task=$any
parliaments?text=a&show=PARLIAMENTS&archived=true&sort=COUNTRY&descending=true
contacts?text=a&reach=GOOD&archived=true&sort=NAME&descending=true
decisions?q=a&ask=$any&form=LAW&supportive=a&sort=-date
campaigns/$campaign/targets?q=a&country=UA&kind=ALL&new-states=yes"
for_administrators="admin/users?text=a&role=STAFF&active=true&sort=NAME&descending=true&user=$any
admin/audit?user=$any&kind=CHANGED&type=CASE&object=$any&from=2026-01-01&until=2026-12-31&use=a&entry=1
admin/mail?state=SENT&text=a&message=$any"

high=0
attack() { # name, base, modules, seconds, addresses
    local name=$1 at=$2 modules=$3 seconds=$4 found seen
    local starts=()
    for address in $5; do starts+=(-s "$at/$address"); done
    timeout $((seconds + 60)) wapiti -u "$at/" "${starts[@]}" -m "$modules" --scope folder -d 2 --flush-session --max-scan-time "$seconds" \
        -H "Cookie: $cookies" -f json -o "$place/wapiti.json" > "$place/wapiti.log" 2>&1 || true
    [ -s "$place/wapiti.json" ] || { tail -3 "$place/wapiti.log"; echo "E25 wapiti, $name: no report: FAIL"; exit 1; }
    found=$(jq '[.vulnerabilities[][] | select(.level >= 2)] | length' "$place/wapiti.json")
    jq -r '.vulnerabilities | to_entries[] | .key as $kind | .value[] | "  \($kind) (\(.level)): \(.path) \(.info)"' "$place/wapiti.json"
    seen=$(grep -oE '[0-9]+ (pages|URLs)|found [0-9]+' "$place/wapiti.log" | grep -oE '[0-9]+' | sort -n | tail -1)
    high=$((high + found))
    echo "E25 wapiti, $name: $(wc -w <<< "$5") addresses given, ${seen:-0} seen; medium or higher $found (0) $([ "$found" -eq 0 ] && echo PASS || echo FAIL)"
}
undecided=0
inject() { # addresses behind the bridge, as sqlmap takes them
    while read -r target; do
        timeout 240 sqlmap -u "$1/$target" -H "Cookie: $cookies" --batch --flush-session --level 1 --technique BEU --dbms PostgreSQL \
            --ignore-code 400,404,429 --disable-coloring --output-dir "$place/sqlmap" > "$place/sqlmap.log" 2>&1 || true
        parameters=$((parameters + $(grep -oE "(GET|URI) parameter '[^']*' does not (seem|appear) to be injectable|(GET|URI) parameter '[^']*' is vulnerable" "$place/sqlmap.log" | sort -u | wc -l)))
        if ! grep -q "do not appear to be injectable" "$place/sqlmap.log"; then
            undecided=$((undecided + 1))
            echo "  $target: $(grep "vulnerable\|Parameter:\|CRITICAL\|ERROR" "$place/sqlmap.log" | tail -2)"
        fi
    done
}

# Not its module ssrf, which asks a server on the internet: everything stays on this machine
outside=csp,http_headers,cookieflags,exec,file,sql,xss,redirect,crlf,backup,htaccess,methods,xxe
attack "every route and download" "$base" "$outside" 100 "$routes $words $downloads sign-in?error=a"
attack "behind the page" "$bridge" exec,file,sql,crlf,redirect 60 "$words ~type/cases?text=a ~type/parliaments?text=a"
parameters=0
inject "$bridge" <<< "$words
~type/cases?text=a
~type/contacts?text=a
~type/parliaments?text=a
cases/$case_id*
campaigns/$campaign*"
inject "$base" <<< "files/$file*
sign-in?error=a"
require_session coordinator

sign_in admin
bridge
attack "administration" "$base" "$outside" 60 "admin/users admin/audit admin/mail $for_administrators"
attack "administration, behind the page" "$bridge" exec,file,sql,crlf,redirect 40 "$for_administrators"
inject "$bridge" <<< "$for_administrators
~type/admin/audit?text=a
~type/admin/users?text=a"
require_session admin
echo "E25 sqlmap: $parameters parameters; addresses with one that is injectable or undecided $undecided (0) $([ "$undecided" -eq 0 ] && echo PASS || echo FAIL)"
[ "$high" -eq 0 ] && [ "$undecided" -eq 0 ]
