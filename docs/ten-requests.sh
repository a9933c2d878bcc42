#!/usr/bin/env bash
# Files ten different requests in a running demonstration and walks them to ten different ends, a line each.
# Needs bash and curl. It commits 6870 EUR of the line EVENTS, so it can be run a few times.
#
#   bash docs/ten-requests.sh [http://127.0.0.1:8080]
set -euo pipefail

quarterdeck=${1:-http://127.0.0.1:8080}
quarterdeck=${quarterdeck%/}
requester=member3
case="the first request"

fail() {
    echo "$case: $*" >&2
    exit 1
}

# call WHO PATH [JSON]: the answer, and its status on a line of its own
call() {
    local body=()
    [ $# -lt 3 ] || body=(-H 'Content-Type: application/json' -d "$3")
    curl -sS --max-time 120 -u "$1:demo" -w '\n%{http_code}\n' ${body[@]+"${body[@]}"} "$quarterdeck$2"
}

# get WHO PATH [JSON]: the answer of a call that must succeed
get() {
    local answer
    answer=$(call "$@") || fail "no answer from $quarterdeck$2"
    [[ ${answer##*$'\n'} == 2* ]] || fail "$2 answered $answer"
    echo "${answer%$'\n'*}"
}

# text NAME: the text of that name in the JSON that comes in
text() {
    sed -nE "s/.*\"$1\":\"([^\"]*)\".*/\1/p"
}

# request TITLE AMOUNT LINE: the JSON of one
request() {
    printf '{"title":"%s","amount":"%s","currency":"EUR","budgetLine":"%s","category":"event","justification":"%s"}' \
        "$@" "One of ten requests that show how a community decides."
}

# file TITLE AMOUNT LINE: files one; the lines that follow are about it
file() {
    local filed
    filed=$(get "$requester" /api/budget-requests "$(request "$@")")
    case=$(text caseNumber <<<"$filed")
}

# asked: the ids of those whose answer is waited for, a line a task
asked() {
    get "$requester" "/api/cases/$case" | sed 's/{"task"/\n&/g' | sed -nE 's/^\{"task".*"people":\["([^]]*)"\].*/\1/p' |
        sed 's/","/ /g'
}

# act WHO NAME=VALUE …: completes the one task that the case has for them
act() {
    local who=$1 values="" value task
    shift
    for value in "$@"; do
        case ${value#*=} in
            true) values+=",\"${value%%=*}\":{\"value\":true}" ;;
            *) values+=",\"${value%%=*}\":{\"value\":\"${value#*=}\"}" ;;
        esac
    done
    task=$(get "$who" "/engine-rest/task?processInstanceBusinessKey=$case" | sed -nE 's/^\[\{"id":"([^"]*)".*/\1/p')
    [ -n "$task" ] || fail "has no task for $who"
    get "$who" "/engine-rest/task/$task/complete" "{\"variables\":{${values#,}}}" >/dev/null
}

# must_ask STEP PEOPLE: whom the case has to be waiting for
must_ask() {
    local people step
    people=$(asked | paste -sd ' ' -)
    step=$(get "$requester" "/api/cases/$case" | grep -oE '"step":"[^"]*"' | sed 1q | cut -d '"' -f 4)
    [ "$step: $people" = "$1: $2" ] || fail "asks $step: $people instead of $1: $2"
}

committed() {
    get "$requester" /api/budget-lines/EVENTS | text encumbered | tr -d .
}

# ends STATE CENTS WORDS: how the case has to stand, and what it has committed of EVENTS since the last end
ends() {
    local state now
    state=$(get "$requester" "/api/cases/$case" | text state)
    [ "$state" = "$1" ] || fail "is $state instead of $1"
    now=$(committed)
    [ $((now - before)) = "$2" ] || fail "committed $((now - before)) cents of EVENTS instead of $2"
    before=$now
    count=$((count + 1))
    printf '%2d  %-14s %-11s %s\n' $count "$case" "$state" "$3"
}

why="reasonCode=too-expensive"
words="comment=There are cheaper ways to do the same."
count=0
before=$(committed)

file "Stickers for the stand" 180.00 EVENTS
act lead decision=approve
ends encumbered 18000 "small: the line's owner approves"

file "Lunch for the helpers" 900.00 EVENTS
act lead decision=approve
act treasurer decision=approve approvedAmount=750.00
ends encumbered 75000 "medium: the line's owner approves, a treasurer approves less"

file "A hall for a day" 2500.00 EVENTS
mapfile -t council < <(asked)
act "${council[0]}" conflict=true
mapfile -t council < <(asked)
act "${council[0]}" decision=approve
act "${council[1]}" decision=approve
ends encumbered 250000 "large: one of three council members is recused and replaced, two of three approve"

file "Fireworks at the closing" 3000.00 EVENTS
mapfile -t council < <(asked)
act "${council[0]}" decision=approve
act "${council[1]}" decision=reject $why "$words"
act "${council[2]}" decision=reject $why "$words"
ends rejected 0 "large: the council's second no ends it"

file "Balloons" 120.00 EVENTS
act lead decision=reject $why "$words"
ends rejected 0 "small: the line's owner rejects, with a reason"

file "Bus" 1600.00 EVENTS
act lead decision=approve
act treasurer decision=revise reasonCode=incomplete "comment=Say in the title where the bus goes."
act $requester "title=Bus to the summit"
must_ask treasurer "treasurer treasurer2"
act treasurer decision=approve
ends encumbered 160000 "returned, the title mended: what was approved stands, only the treasurer is asked again"

file "Badges and lanyards" 2000.00 EVENTS
act lead decision=approve
act treasurer2 decision=revise $why "$words"
act $requester amount=1840.00
must_ask line-owner lead
act lead decision=approve
act treasurer2 decision=approve
ends encumbered 184000 "returned, another amount: every approval is void, all are asked again"

file "A second banner" 200.00 EVENTS
act lead decision=revise $why "$words"
act $requester withdraw=true
ends withdrawn 0 "returned, and dropped by the requester"

file "A second build server" 20000.01 INFRA
act "$(asked | sed 1q)" vote=for
get $requester "/api/cases/$case/withdraw" '{"reason":"A sponsor lends us one."}' >/dev/null
ends withdrawn 0 "over budget on a line that warns: the council votes; withdrawn over the API during the vote"

case="not filed"
refused=$(call $requester /api/budget-requests "$(request "Half a summit" 1000.01 SMALL)")
[[ $refused == *'"type":"ledger.insufficient-funds"'*$'\n'409 ]] || fail "answered $refused"
count=$((count + 1))
printf '%2d  %-14s %-11s %s\n' $count "$case" refused "more than a line that stops has available: nothing is created"

case="the register"
verified=$(get $requester /api/decisions/verification)
[[ $verified == *'"intact":true'* ]] || fail "$verified"
echo "the register is intact: $verified"
