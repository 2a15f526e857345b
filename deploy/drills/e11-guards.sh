#!/usr/bin/env bash
# E11: takes guards away, one at a time, in a copy of what is compiled, and runs the matrix of rights: each must be caught.
# The services are tried as the owner of the tables, whom row-level security lets pass, so that no wall stands in for another;
# the wall is tried by itself. About eight minutes. ALL=yes runs all cells for every guard instead of those of its own class,
# GUARD=word tries those whose name has the word, BASELINE= leaves out the two runs with all guards in place that come first.
set -eu
cd "$(dirname "$0")/../.."
work=$(mktemp -d "${TMPDIR:-/tmp}/e11.XXXXXX")
trap 'rm -rf "$work"' EXIT
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
: "${MVN:=./mvnw}"

$MVN -q -B -ntp test-compile dependency:build-classpath -Dmdep.outputFile="$work/cp" -Dmdep.includeScope=test -pl core -am
# What is compiled meanwhile must not reach the run
classpath=
for part in core/target/test-classes core/target/classes $(tr : ' ' < "$work/cp"); do
    if [ -d "$part" ]; then
        copy=$work/$(printf %s "$part" | tr -c 'a-z0-9\n' -); cp -R "$part" "$copy"; part=$copy
    fi
    classpath=$classpath:$part
done
classpath=${classpath#:}

# what | cells | as whom | file | what becomes of it (perl)
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
case of the cards|outreach.CaseCards|owner|core/outreach/CaseCards|s/access\.require\(id, Action\.READ\);//g
case of the timeline|outreach.CaseTimeline|owner|core/outreach/CaseTimeline|s/(?<!= )access\.require\(id, Action\.READ\);//g
case of a deadline|task.CaseDeadlines|owner|core/task/CaseDeadlines|s/access\.require\(id, Action\.READ\);//
right to download|outreach.CaseFiles|owner|core/outreach/CaseFiles|s/\@Needs\([^)]*\)\n//
campaign of a file|file.FileService|owner|core/file/FileBooks|s/\n\s*\.filter\(file -> file\.campaignId\(\) == null[^\n]*//
part in the case of a dispatch|outreach.DispatchService|owner|core/outreach/DispatchService|s/require\(command\.caseId\(\), Action\.EDIT\)/require(command.caseId(), Action.READ)/
the policy of a case|outreach.NextActionService|owner|core/outreach/CaseAccess|s/if \(!allows\(action\)\)/if (false)/
campaign of a day|campaign.CampaignDays|owner|core/campaign/CampaignDays|s/access\.scope\(\)\.require\(Action\.MANAGE, campaign\);//g
campaign of a team|campaign.TeamService|owner|core/campaign/TeamService|s/access\.scope\(\)\.require\(Action\.MANAGE, command\.campaign\(\)\);//
campaign of a new case|outreach.CaseService|owner|core/outreach/CaseService|s/access\.scope\(\)\.require\(Action\.MANAGE, campaign\);//g
campaign of a package|dossier.PackageList|owner|core/dossier/PackageList|s/access\.scope\(\)\.require\(Action\.READ, campaign\);//
campaign of a report|report.StalledReport|owner|core/report/StalledReport|s/scope\.require\(Action\.READ, campaign\);//
campaign of a decision|decision.RecognitionService|owner|core/decision/RegisterKeepers|s/access\.scope\(\)\.require\(Action\.MANAGE, campaign\);//
rows of cases|outreach.CaseList|owner|core/outreach/CaseSql|s/\.andAnyOf\("c\.campaign_id", "campaigns", scope\.campaigns\(\)\)//
rows of decisions|decision.RecognitionList|owner|core/decision/RegisterReaders|s/r\.campaign_id = any\(:campaigns\)/(true or r.campaign_id = any(:campaigns))/
rows of cases of an institution|find.CasesOf|owner|core/find/CasesOf|s/where c\.campaign_id = any\(:campaigns\) and %s/where (true or c.campaign_id = any(:campaigns)) and %s/
task of somebody else|task.TaskService|owner|core/task/TaskAccess|s/if \(!allowed\.contains\(action\)\)/if (false)/
wall around a restricted case|outreach.CasePage|app|db/access/0007-wall.sql|s/(create policy team on outreach_case.*?)\n\s*and \(not restricted or [^\n]*\)\);/$1);/s
GUARDS
}

run() { # cells, as whom, overlay
    local as=()
    [ "$2" = app ] || as=(-Ddemarche.test.user=demarche_owner)
    [ "${ALL:-}" = yes ] || as+=("-Ddemarche.authz.only=$1")
    "$java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC "${as[@]}" -cp "$3:$classpath" org.demarche.core.authz.MatrixRun > "$work/log" 2>&1
}

whole=${ALL:-}
for as in ${BASELINE-owner app}; do
    ALL=yes run "" "$as" "$work/none" || { tail -40 "$work/log"; echo "E11: the matrix does not hold with all guards in place ($as)"; exit 1; }
done
ALL=$whole
caught=0; all=0
while IFS='|' read -r what cells as file change; do
    case $what in *${GUARD:-}*) ;; *) continue ;; esac
    all=$((all + 1))
    rm -rf "$work/over" "$work/src"; mkdir -p "$work/over" "$work/src"
    case $file in
        db/*) from=migrations/src/main/resources/$file; to=$(find "$work" -path "*/$file") ;; # in the copy: the same change twice on the class path stops the migration
        *) from=core/src/main/java/org/demarche/$file.java; to=$work/src/$(basename "$file").java ;;
    esac
    mkdir -p "$(dirname "$to")"
    perl -0pe "$change" "$from" > "$to"
    if cmp -s "$from" "$to"; then echo "E11 $what: the guard was not found in $file"; continue; fi
    case $file in db/*) ;; *) "${java}c" -nowarn -parameters -proc:none -d "$work/over" -cp "$classpath" "$to" 2> "$work/javac" || { cat "$work/javac"; continue; } ;; esac
    end=0; run "$cells" "$as" "$work/over" || end=$?
    case $file in db/*) cp "$from" "$to" ;; esac
    if [ "$end" = 3 ]; then caught=$((caught + 1)); echo "E11 $what: caught"; else echo "E11 $what: NOT caught (ended with $end)"; tail -5 "$work/log"; fi
done <<< "$(guards)"
[ "$caught" = "$all" ] && verdict=PASS || verdict=FAIL
echo "E11 removed guards: $caught of $all caught (at least 20, all of them) $verdict"
[ "$verdict" = PASS ]
