# What the other parts share: where state lives, what is said, long steps with progress. Sourced, with $root set.

say() { printf '%s\n' "$*" >&2; }
die() { say "platform: $*"; exit 1; }

now_ms() { local t="${EPOCHREALTIME/[.,]/}"; printf '%s' "${t%???}"; }
seconds_since() { local ms=$(( $(now_ms) - $1 )); printf '%d.%d' $(( ms / 1000 )) $(( ms % 1000 / 100 )); }

# --data may stand anywhere on the line; what is left goes to the verb in ${rest[@]}.
take_data_option() {
  rest=()
  state="${PLATFORM_DATA:-$root/.local}"
  while [[ $# -gt 0 ]]; do
    case "$1" in
      --data) [[ -n ${2:-} ]] || die "--data needs a folder, for example --data .local/second"; state="$2"; shift ;;
      --data=*) state="${1#--data=}"; [[ -n $state ]] || die "--data needs a folder, for example --data .local/second" ;;
      *) rest+=("$1") ;;
    esac
    shift
  done
  [[ $state == /* ]] || state="$called_from/$state"
}

settle_state() {
  mkdir -p "$state" "$root/.local/build" 2>/dev/null && [[ -w $state ]] \
    || die "cannot write to $state: choose another folder with --data DIR, or run as the account that owns it"
  state="$(cd "$state" && pwd -P)"
  stamps="$root/.local/build"
  # Accounts without a home (nobody, build agents) still need a place for the caches of dotnet and npm.
  if [[ -z ${HOME:-} || ! -d ${HOME:-} || ! -w ${HOME:-} ]]; then
    export HOME="$root/.local/home"
    mkdir -p "$HOME"
  fi
  export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1 DOTNET_GENERATE_ASPNET_CERTIFICATE=false
  export DOTNET_CLI_UI_LANGUAGE=en npm_config_update_notifier=false npm_config_fund=false npm_config_audit=false
  # Nothing may stay behind when a command ends, so no build process is kept for the next one.
  export MSBUILDDISABLENODEREUSE=1
}

port_is_free() { ! (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

# A free port: the wanted one, else the next ones, else any.
free_port() {
  local port="$1" tries
  for (( tries = 0; tries < 50; tries++ )); do
    port_is_free "$port" && { echo "$port"; return; }
    port=$(( tries < 20 && port < 65535 ? port + 1 : 20000 + RANDOM % 12000 ))
  done
  return 1
}

# When a process started, in the kernel's count: with its id it names one process for good, an id alone is used again.
birth_of() { local line; line="$(cat "/proc/$1/stat" 2>/dev/null)" || return 1; set -- ${line##*) }; echo "${20}"; }
# A process that has ended but that nobody has collected yet still answers to signals; it is no longer alive.
is_zombie() { local line; line="$(cat "/proc/$1/stat" 2>/dev/null)" || return 1; [[ ${line##*) } == Z* ]]; }
lives() { kill -0 "$1" 2>/dev/null && ! is_zombie "$1"; }
remember_process() { printf '%s %s\n' "$1" "$(birth_of "$1" || echo -)" > "$2"; }
remembered_process() { # prints the id when that very process still lives
  local id birth
  [[ -s $1 ]] && read -r id birth < "$1" || return 1
  lives "$id" && [[ $(birth_of "$id" || echo -) == "$birth" ]] && echo "$id"
}

# Starts a command in a process group of its own, its output in a log; sets $started. A group can be ended whole, and
# Ctrl-C then reaches this script alone, which ends things in order.
start_apart() { # log command...
  local log="$1"; shift
  set -m
  ( [[ $(type -t "$1") == function ]] || exec "$@"; "$@" ) > "$log" 2>&1 < /dev/null 9>&- &
  started=$!
  set +m
}
end_group() { # pid [seconds before it is killed]
  local tries=$(( ${2:-5} * 10 ))
  kill -TERM -- "-$1" 2>/dev/null || return 0
  while (( tries-- > 0 )) && lives "$1"; do sleep 0.1; done
  kill -KILL -- "-$1" 2>/dev/null || true
}

# Long steps: step_begin starts one, steps_wait shows how long they take. The first failure ends the others too, unless
# $steps_keep_going is set.
step_ids=() step_titles=() step_logs=()
step_begin() { # title log-name command...
  local log="$state/logs/$2.log"
  mkdir -p "$state/logs"
  start_apart "$log" "${@:3}"
  step_ids+=("$started"); step_titles+=("$1"); step_logs+=("$log")
  say "   $1 ..."
}
steps_wait() {
  local begun shown=10 i code failures=0 left
  begun="$(now_ms)"
  while (( ${#step_ids[@]} > 0 )); do
    left=(${step_ids[@]+"${!step_ids[@]}"})
    for i in "${left[@]}"; do
      if kill -0 "${step_ids[i]}" 2>/dev/null; then continue; fi
      code=0; wait "${step_ids[i]}" || code=$?
      unset 'step_ids[i]'
      progress_clear
      if (( code == 0 )); then
        say "   $(printf '%-58s' "${step_titles[i]}") $(seconds_since "$begun") s"
      else
        failures=$(( failures + 1 ))
        step_say_failed "$i"
        [[ -n ${steps_keep_going:-} ]] || { steps_abandon; break; }
      fi
    done
    left=(${step_ids[@]+"${!step_ids[@]}"})
    (( ${#left[@]} == 0 )) || progress "$(( ($(now_ms) - begun) / 1000 ))" "${step_titles[${left[0]}]}" "${#left[@]}"
    sleep 0.1
  done
  progress_clear
  step_ids=() step_titles=() step_logs=()
  (( failures == 0 ))
}
step_say_failed() {
  say "   ${step_titles[$1]}: failed. The end of ${step_logs[$1]}:"
  # A compiler says each error twice; the first of each is enough to see what to mend.
  if grep -qE ': error [A-Z]+[0-9]+:' "${step_logs[$1]}"; then
    grep -E ': error [A-Z]+[0-9]+:' "${step_logs[$1]}" | sort -u | head -n 20 >&2
  else tail -n 25 "${step_logs[$1]}" >&2; fi
}
steps_abandon() { local id; for id in ${step_ids[@]+"${step_ids[@]}"}; do end_group "$id"; done; step_ids=(); }

# On a terminal one line that counts; elsewhere a line every ten seconds, so that a log shows life and stays short.
progress() {
  local more=""
  (( $3 > 1 )) && more=" (and $(( $3 - 1 )) more)"
  if [[ -t 2 ]]; then
    [[ ${progress_shown:-} == "$2$more$1" ]] || printf '\r   %s%s %s s \033[K' "$2" "$more" "$1" >&2
    progress_shown="$2$more$1"
  elif (( $1 >= shown )); then say "   $2$more: $1 s so far"; shown=$(( shown + 10 )); fi
}
progress_clear() { if [[ -t 2 && -n ${progress_shown:-} ]]; then progress_shown=""; printf '\r\033[K' >&2; fi; }
