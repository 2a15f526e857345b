#!/usr/bin/env bash
# E11: takes guards away, one at a time, in a copy of what is compiled, and runs the matrix of rights: each must be caught.
# The services are tried as the owner of the tables, whom row-level security lets pass, so that no wall stands in for another;
# the wall is tried by itself, and so are routes, handlers and filters, over HTTP. Below ten minutes on two free cores.
# ALL=yes runs all cells for every guard instead of those of its own class, GUARD=word tries those whose name has the word,
# BASELINE= leaves out the runs with all guards in place that come first, AT_ONCE says how many run beside each other.
set -eu
cd "$(dirname "$0")/../.."
begun=$(date +%s)
work=$(mktemp -d "${TMPDIR:-/tmp}/e11.XXXXXX")
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
: "${MVN:=./mvnw}"

$MVN -q -B -ntp test-compile dependency:build-classpath -Dmdep.outputFile=target/e11-classpath -Dmdep.includeScope=test -pl core,web-ui -am
# What is compiled meanwhile must not reach the run
classpath() { # module
    local part
    for part in "$1/target/test-classes" "$1/target/classes" $(tr : ' ' < "$1/target/e11-classpath"); do
        if [ -d "$part" ]; then
            copy=$work/$(printf %s "$(realpath "$part")" | tr -c 'a-zA-Z0-9\n' -); [ -d "$copy" ] || cp -R "$part" "$copy"; part=$copy
        fi
        printf '%s:' "$part"
    done
}
core=$(classpath core)
web=$(classpath web-ui)

# One server with a migrated template for all runs
mkfifo "$work/until"
"$java" -cp "$core" org.demarche.testing.TestServer < "$work/until" > "$work/server" 2>&1 &
server=$!
exec 9> "$work/until"
trap 'kill "$server" 2> "$work/gone" || true; wait "$server" || true; rm -rf "$work"' EXIT
until port=$(grep -m1 -x '[0-9][0-9]*' "$work/server"); do
    kill -0 "$server" 2> "$work/gone" || { tail "$work/server"; exit 1; }
    sleep 1
done

# what | cells | as whom (web: over HTTP) | file | what becomes of it (perl)
guards() {
    cat <<'GUARDS'
right to work on stages|outreach.StageService|owner|core/outreach/StageService|s/\@Needs\([^)]*\)\n(?=public class)//
right to administer accounts|access.UserService|owner|core/access/UserService|s/\@Needs\(Right.ADMINISTER\)\n(?=\s*public void switchOff)//
right to begin a campaign|campaign.CampaignService|owner|core/campaign/CampaignService|s/\@Needs\(Right.COORDINATE\)\n(?=\s*public CampaignId create)//
right to read mail|outbox.MessageList|owner|core/outbox/MessageList|s/\@Needs\([^)]*\)\n//
right to release mail|outbox.OutboxService|owner|core/outbox/OutboxService|s/\@Needs\([^)]*\)\n//
right to read contacts|contact.PersonList|owner|core/contact/PersonList|s/\@Needs\([^)]*\)\n//
right to keep contacts|contact.PersonService|owner|core/contact/PersonService|s/\@Needs\([^)]*\)\n(?=public class)//
right to look into the audit|audit.AuditList|owner|core/audit/AuditList|s/\@Needs\([^)]*\)\n//
account switched off|outreach.CaseList|owner|core/access/Access|s/\n\s*&& userIfAny\(\)\.filter\(this::isSwitchedOff\)\.isEmpty\(\)//
case of the page|outreach.CasePage|owner|core/outreach/CasePage|s/access\.require\(id, Action\.READ\);//g
case of the cards|outreach.CaseCards|owner|core/outreach/CaseCards|s/(?<!= )access\.require\(id, Action\.READ\);//g
case of the timeline|outreach.CaseTimeline|owner|core/outreach/CaseTimeline|s/(?<!= )access\.require\(id, Action\.READ\);//g
case of a deadline|task.CaseDeadlines|owner|core/task/CaseDeadlines|s/access\.require\(id, Action\.READ\);//g
right to download|outreach.CaseFiles|owner|core/outreach/CaseFiles|s/\@Needs\([^)]*\)\n//
campaign of a file|file.FileService|owner|core/file/FileBooks|s/\n\s*\.filter\(file -> file\.campaignId\(\) == null[^\n]*//
part in the case of a dispatch|outreach.DispatchService|owner|core/outreach/DispatchService|s/require\(command\.caseId\(\), Action\.EDIT\)/require(command.caseId(), Action.READ)/
the policy of a case|outreach.NextActionService|owner|core/outreach/CaseAccess|s/if \(!allows\(action\)\)/if (false)/
campaign of a day|campaign.CampaignDays|owner|core/campaign/CampaignDays|s/access\.scope\(\)\.require\(Action\.MANAGE, campaign\);//g
campaign of a team|campaign.TeamService|owner|core/campaign/TeamService|s/access\.scope\(\)\.require\(Action\.MANAGE, campaign\);//g
recent sign-in for a role in a team|campaign.TeamService|owner|core/campaign/TeamService|s/access\.requireRecentSignIn\(\);//
recent sign-in for a new account|access.UserService|owner|core/access/UserService|s/access\.requireRecentSignIn\(\);//
campaign of a new case|outreach.CaseService|owner|core/outreach/CaseService|s/access\.scope\(\)\.require\(Action\.MANAGE, campaign\);//g
campaign of a package|dossier.PackageList|owner|core/dossier/PackageList|s/access\.scope\(\)\.require\(Action\.READ, campaign\);//
campaign of a report|report.StalledReport|owner|core/report/StalledReport|s/scope\.require\(Action\.READ, campaign\);//
campaign of a decision|decision.RecognitionService|owner|core/decision/RegisterKeepers|s/access\.scope\(\)\.require\(Action\.MANAGE, campaign\);//
rows of cases|outreach.CaseList|owner|core/outreach/CaseSql|s/\.andAnyOf\("c\.campaign_id", "campaigns", scope\.campaigns\(\)\)//
rows of decisions|decision.RecognitionList|owner|core/decision/RegisterReaders|s/r\.campaign_id = any\(:campaigns\)/(true or r.campaign_id = any(:campaigns))/
rows of cases of an institution|find.CasesOf|owner|core/find/CasesOf|s/where c\.campaign_id = any\(:campaigns\) and %s/where (true or c.campaign_id = any(:campaigns)) and %s/
task of somebody else|task.TaskService|owner|core/task/TaskAccess|s/if \(!allowed\.contains\(action\)\)/if (false)/
wall around a restricted case|outreach.CasePage|app|db/relief/0003-reach.sql|s/(alter policy team on outreach_case.*?)\n\s*and \(not restricted or [^\n]*\)\);/$1);/s
role of the page of the audit||web|ui/audit/AuditView|s/\@RolesAllowed\([^)]*\)/\@jakarta.annotation.security.PermitAll/
role of the page of reports||web|ui/report/OverviewView|s/\@RolesAllowed\([^)]*\)/\@jakarta.annotation.security.PermitAll/
gate of the address of a case||web|ui/outreach/CaseGate|s/access\.require\(CaseId\.of\(id\), Action\.READ\);//
filter before downloads||web|ui/signin/WebSecurity|s/\.requestMatchers\("\/files\/\*"\)\s*\.authenticated\(\)/.requestMatchers("\/files\/*").permitAll()/
filter before pages||web|ui/signin/WebSecurity|s/AuthorizedUrl::authenticated/AuthorizedUrl::permitAll/
token of forms||web|ui/signin/WebSecurity|s/(?=http\.headers\()/http.csrf(csrf -> csrf.disable());\n        /; s/screens\.anyRequest/screens.enableCsrfConfiguration(false).anyRequest/
filter of methods||web|ui/web/AnswerConfiguration|s/\@Bean\s*(?=FilterRegistrationBean<Verbs>)//
GUARDS
}

run() { # cells, as whom, overlay, class path, log
    local as=() main=org.demarche.core.authz.MatrixRun
    case $2 in
        owner) as=(-Ddemarche.test.user=demarche_owner) ;;
        web) main=org.demarche.ui.authz.WebMatrixRun; as=(-Dvaadin.productionMode=true) ;;
    esac
    [ "${ALL:-}" = yes ] || as+=("-Ddemarche.authz.only=$1")
    [ -d "$3/db" ] || as+=("-Ddemarche.test.server=$port")
    "$java" -Xmx700m -XX:TieredStopAtLevel=1 -XX:+UseSerialGC "${as[@]}" -cp "$3:$4" "$main" > "$5" 2>&1
}

without() { # number, what, cells, as whom, file, change
    local dir=$work/guard$1 from to path=$core
    [ "$4" = web ] && path=$web
    mkdir -p "$dir/over" "$dir/src"
    case $5 in
        db/*) from=migrations/src/main/resources/$5; to=$dir/over/$5; mkdir -p "$(dirname "$to")" ;;
        ui/*) from=web-ui/src/main/java/org/demarche/$5.java; to=$dir/src/$(basename "$5").java ;;
        *) from=core/src/main/java/org/demarche/$5.java; to=$dir/src/$(basename "$5").java ;;
    esac
    perl -0pe "$6" "$from" > "$to"
    if cmp -s "$from" "$to"; then echo "E11 $2: the guard was not found in $5"; return; fi
    case $5 in
        db/*) # the same change twice on the class path stops the migration
            local part whole=$path; path=
            for part in $(printf %s "$whole" | tr : ' '); do
                if [ -f "$part/$5" ]; then cp -R "$part" "$dir/part"; cp "$to" "$dir/part/$5"; part=$dir/part; fi
                path=$path:$part
            done
            rm "$to" ;;
        *) "${java}c" -nowarn -parameters -proc:none -d "$dir/over" -cp "$path" "$to" 2> "$dir/javac" || { cat "$dir/javac"; return; } ;;
    esac
    local end=0
    run "$3" "$4" "$dir/over" "$path" "$dir/log" || end=$?
    if [ "$end" = 3 ]; then touch "$work/caught$1"; echo "E11 $2: caught"; else echo "E11 $2: NOT caught (ended with $end)"; tail -5 "$dir/log"; fi
    rm -rf "$dir"
}

room() { while [ "$(jobs -rp | grep -vcx "$server")" -ge "${AT_ONCE:-2}" ]; do wait -n || true; done; }

baseline() { # as whom, class path
    ALL=yes run "" "$1" "$work/none" "$2" "$work/log-$1" && echo "E11 all guards in place ($1): the matrix holds" \
        || { tail -40 "$work/log-$1"; echo "E11: the matrix does not hold with all guards in place ($1)"; touch "$work/broken"; }
}
for as in ${BASELINE-owner app web}; do
    room
    if [ "$as" = web ]; then baseline web "$web" & else baseline "$as" "$core" & fi
done
all=0
while IFS='|' read -r what cells as file change; do
    case $what in *${GUARD:-}*) ;; *) continue ;; esac
    all=$((all + 1))
    room
    [ ! -e "$work/broken" ] || exit 1
    without "$all" "$what" "$cells" "$as" "$file" "$change" &
done <<< "$(guards)"
AT_ONCE=1 room
caught=$(find "$work" -maxdepth 1 -name 'caught*' | wc -l)
[ "$caught" = "$all" ] && [ "$all" -gt 0 ] && [ ! -e "$work/broken" ] && verdict=PASS || verdict=FAIL
took=$(($(date +%s) - begun))
echo "E11 guards: $caught of $all caught in $((took / 60)) min $((took % 60)) s (at least 20, all of them) $verdict"
[ "$verdict" = PASS ]
