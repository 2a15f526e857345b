# Sourced by the drills that are tests. MVN is the Maven to use.
: "${MVN:=./mvnw}"
mkdir -p target
log=target/drill.log
failed=0

# name, pattern of the lines that are its figures ('' when it has none), arguments of Maven: PASS only when Maven ended well, a test
# was run and there is a figure to be read
drill() {
    name=$1 figures=$2
    shift 2
    find . -path '*/target/surefire-reports/TEST-*.xml' -delete
    if $MVN -q -B -ntp test -am -Ddrills=true -Dsurefire.failIfNoSpecifiedTests=false "$@" > "$log" 2>&1 \
        && find . -path '*/target/surefire-reports/TEST-*.xml' | grep -q . \
        && { [ -z "$figures" ] || grep -aqE "$figures" "$log"; }; then
        [ -z "$figures" ] || grep -aE "$figures" "$log"
        echo "$name: PASS"
    else
        grep -aE "${figures:-^E[0-9]}|ERROR.*(Test|Expect|but was|BUILD|COMPIL)" "$log" | head -30 || true
        echo "$name: FAIL, the whole run is in $log"
        failed=1
    fi
}
