# ./platform test [unit|integration|e2e]: every suite is run, whatever the others answered; the last line is the sum.
# What cannot run counts as failed, with its reason.

. infra/dev/openapi.sh
. infra/dev/format.sh

integration_suites=(Platform.Projections.Tests Platform.Api.Tests)
suite_seconds="${PLATFORM_SUITE_SECONDS:-2400}"

record() { # kind name passed failed seconds
  printf '%s %s\n' "$3" "$4" >> "$results"
  printf '   %-12s %-44s %5d passed, %d failed   %s s\n' "$1" "$2" "$3" "$4" "$5"
}
could_not_run() { # kind name reason
  record "$1" "$2" 0 1 0.0
  printf '     x could not run: %s\n' "$3"
}

# Runs a command with its output in a log, showing on a terminal that time passes; sets $code.
run_logged() { # title log command...
  local begun shown=30
  begun="$(now_ms)"
  start_apart "$2" timeout -k 10 "$suite_seconds" "${@:3}"
  running="$started"
  while kill -0 "$running" 2>/dev/null; do
    progress "$(( ($(now_ms) - begun) / 1000 ))" "$1" 1
    sleep 0.1
  done
  progress_clear
  code=0; wait "$running" 2>/dev/null || code=$?
  running=""
}

# A suite that writes a report. Its exit code has the last word: a run that broke off may leave a clean report behind.
suite() { # kind name report-format report command...
  local kind="$1" name="$2" format="$3" report="$4" begun log counted passed failed
  shift 4
  begun="$(now_ms)" log="$logs/test-${name// /-}.log"
  rm -f "$report"
  run_logged "$name" "$log" "$@"
  if ! counted="$(node infra/dev/count.mjs "$format" "$report" 2>/dev/null)"; then
    could_not_run "$kind" "$name" "$( (( code == 124 )) && echo "stopped after $suite_seconds seconds" || echo "ended with $code and no report"), see $log"
    tail -n 15 "$log" | sed 's/^/         /'
    return
  fi
  read -r passed failed <<< "${counted%%$'\n'*}"
  if (( code != 0 && failed == 0 )); then failed=1; counted+=$'\n'"     x the run ended with $code although no test failed, see $log"; fi
  if (( code == 0 && passed + failed == 0 )); then failed=1; counted+=$'\n'"     x no test ran, see $log"; fi
  record "$kind" "$name" "$passed" "$failed" "$(seconds_since "$begun")"
  [[ $counted != *$'\n'* ]] || printf '%s\n' "${counted#*$'\n'}"
}

# A check counts as one test.
check() { # kind name command...
  local kind="$1" name="$2" begun log
  shift 2
  begun="$(now_ms)" log="$logs/check-${name//[^a-z]/-}.log"
  run_logged "$name" "$log" "$@"
  if (( code == 0 )); then record "$kind" "$name" 1 0 "$(seconds_since "$begun")"
  else record "$kind" "$name" 0 1 "$(seconds_since "$begun")"; tail -n 25 "$log" | sed 's/^/         /'; fi
}

dotnet_suite() { # kind project
  local dll="tests/$2/bin/$configuration/net10.0/$2.dll"
  if [[ ! -f tests/$2/$2.csproj ]]; then could_not_run "$1" "$2" "tests/$2 is missing"
  elif ! all_is_current; then could_not_run "$1" "$2" "the build failed, see $logs/build-all.log"
  else suite "$1" "$2" ctrf "$logs/$2.json" dotnet "$dll" -noColor -result-ctrf "$logs/$2.json"; fi
}

unit_tests() {
  local project name
  for project in tests/*.Tests; do
    name="${project#tests/}"
    [[ " ${integration_suites[*]} " == *" $name "* ]] || dotnet_suite unit "$name"
  done
  check unit "format of the server code" dotnet format whitespace . --folder --verify-no-changes --exclude src/Platform.Api/Internal/Generated frontend .local
  if ! has_frontend; then could_not_run unit "web app" "frontend is missing"; return; fi
  if ! npm_is_current; then could_not_run unit "web app" "npm ci failed, see $logs/npm.log"; return; fi
  check unit "types of the web app" npm --prefix frontend run --silent typecheck
  check unit "lint of the web app" npm --prefix frontend run --silent lint
  check unit "format of the web app" npm --prefix frontend run --silent format:check
  [[ ! -f docs/openapi.json ]] || check unit "generated client" npm --prefix frontend run --silent api:check
  suite unit "web app" vitest "$logs/vitest.json" npm --prefix frontend exec --no -- vitest run --root frontend --reporter=default --reporter=json --outputFile.json="$logs/vitest.json"
}

integration_tests() {
  local name bin
  # Found here, where the npm package's links are mended and, for root, a place is chosen that another account can reach.
  bin="$( db_settle_home; db_find_bin && db_reach_bin && echo "$db_bin" )" || bin=""
  [[ -z $bin ]] || export PLATFORM_PG_BIN="$bin"
  # What the server said while it was tested: the first thing to read when a test failed that seldom does.
  for name in "${integration_suites[@]}"; do PLATFORM_TEST_LOG="$logs/server-of-$name.log" dotnet_suite integration "$name"; done
}

e2e_tests() {
  if ! has_frontend || [[ ! -d frontend/e2e ]]; then could_not_run e2e browser "frontend/e2e is missing"; return; fi
  if ! api_is_current; then could_not_run e2e browser "the build of the server failed, see $logs/build-all.log"; return; fi
  if ! web_is_current; then could_not_run e2e browser "the build of the web app failed, see $logs/npm.log"; return; fi
  if ! prepare_browser; then could_not_run e2e browser "$reason"; return; fi
  # The journeys end with time passing a deadline, so this server's clock may be moved. A message to nobody is given up soon.
  # Passwords take fewer rounds, as in the suites: what the product takes is tested there.
  Platform__MovableClock=true Webhooks__RetrySeconds__0=1 Access__PasswordHashIterations=1000 with_throw_away_server true browser_suite \
    || could_not_run e2e browser "the server did not start on an empty database, see above"
}
browser_suite() {
  export PLATFORM_BASE_URL="$Platform__BaseUrl" PLATFORM_CHROMIUM="$browser" CHROMIUM_PATH="$browser"
  # What an operator would type at this server's shell; a journey registers a program with it.
  export PLATFORM_VERB="cd '$root/src/Platform.Api' && dotnet '$api_dll'"
  export PLATFORM_DEMO_ACCOUNTS="$logs/demo-accounts.json" PLAYWRIGHT_JSON_OUTPUT_FILE="$logs/playwright.json" PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
  ( cd src/Platform.Api && dotnet "$api_dll" demo accounts --json ) > "$PLATFORM_DEMO_ACCOUNTS" 2> "$logs/demo-accounts.log" \
    || could_not_run e2e "demonstration accounts" "demo accounts --json failed, see $logs/demo-accounts.log"
  suite e2e browser playwright "$logs/playwright.json" npm --prefix frontend run --silent e2e -- --reporter=list,json
  cp "$state/logs/server.log" "$logs/e2e-server.log"
}

run_tests() {
  local kinds=(unit integration e2e) kind passed failed
  case "${1:-}" in
    "") ;;
    unit|integration|e2e) kinds=("$1") ;;
    *) die "test takes unit, integration, e2e or nothing" ;;
  esac
  need_dotnet; need_node
  # The suites make their own databases; one that somebody works on is never touched.
  unset ConnectionStrings__platform
  logs="$root/.local/test/logs" results="$root/.local/test/results" running="" browser=""
  mkdir -p "$logs"
  : > "$results"
  trap 'abandon_tests 130' INT
  trap 'abandon_tests 143' TERM HUP

  step_begin "Building what is tested" build-all build_all
  if has_frontend; then
    if [[ " ${kinds[*]} " == *" e2e "* ]]; then step_begin "Preparing the web app" npm build_web
    else step_begin "Preparing the web app" npm install_npm; fi
  fi
  steps_keep_going=1 steps_wait || true
  [[ $state/logs == "$logs" ]] || cp "$state"/logs/{build-all,npm}.log "$logs" 2>/dev/null || true
  for kind in "${kinds[@]}"; do "${kind}_tests"; done

  read -r passed failed < <(awk '{ p += $1; f += $2 } END { print p + 0, f + 0 }' "$results")
  echo
  echo "$passed passed, $failed failed"
  (( failed == 0 ))
}

abandon_tests() {
  trap '' INT TERM HUP
  steps_abandon
  [[ -z $running ]] || end_group "$running"
  exit "$1"
}
