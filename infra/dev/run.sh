# ./platform run: from whatever is there to a ready page, and back to nothing on Ctrl-C.

run_platform() {
  local port="" demonstration=true chosen begun connection
  begun="$(now_ms)"
  while [[ $# -gt 0 ]]; do
    case "$1" in
      --port) port="${2:-}"; shift ;;
      --port=*) port="${1#--port=}" ;;
      --no-demo) demonstration=false ;;
      -h|--help) usage; return ;;
      *) die "run does not know $1: it takes --port N, --data DIR, --no-demo" ;;
    esac
    [[ $# -eq 0 ]] || shift
    [[ -z $port || ( $port =~ ^[0-9]{1,5}$ && $port -ge 1 && $port -le 65535 ) ]] || die "--port wants a number from 1 to 65535"
  done

  need_dotnet; need_node
  take_run_lock || die "already running on this data$( [[ ! -s $state/url ]] || printf ' at %s' "$(cat "$state/url")" ): stop it first, or start a second one with --data DIR"
  server="" private="" stopping=""
  # To be stopped is how a run ends, so once it serves that is a success; before, it is an interruption.
  local served=""
  trap 'stop_everything "${served:-130}"' INT
  trap 'stop_everything "${served:-143}"' TERM HUP
  trap 'stop_everything $?' EXIT

  server_end_leftover
  build_app
  start_database

  port="${port:-5080}"
  chosen="$(free_port "$port")" || die "no free port found"
  [[ $chosen == "$port" ]] || say "   port $port is taken, using $chosen"
  app_environment "$connection" "http://127.0.0.1:$chosen"
  server_start "$chosen" "$demonstration"
  server_wait "$chosen" || exit 1
  printf '%s\n' "$Platform__BaseUrl" > "$state/url"
  served=0

  printf '\n  %s   (ready after %s s)\n\n' "$Platform__BaseUrl" "$(seconds_since "$begun")"
  [[ $demonstration == false ]] || show_accounts
  printf '  Ctrl-C stops everything. Log: %s\n' "$state/logs/server.log"

  while lives "$server"; do sleep 0.5; done
  say "platform: the server ended by itself; the end of $state/logs/server.log:"
  tail -n 20 "$state/logs/server.log" >&2
  exit 1
}

# Sets $connection: the database that was given, or the private one.
start_database() {
  connection="${ConnectionStrings__platform:-}"
  [[ -z $connection ]] || return 0
  private=1
  step_begin "Starting the database" database db_start
  steps_wait || exit 1
  db_prepare
  connection="$(db_connection)"
}

show_accounts() {
  local table
  if table="$(cd src/Platform.Api && env -u ASPNETCORE_URLS timeout 30 dotnet "$api_dll" demo accounts 2>> "$state/logs/server.log" 9>&-)"; then
    printf '%s\n\n' "$table"
  else
    printf '  The accounts could not be listed; see %s\n\n' "$state/logs/server.log"
  fi
}

# Runs once, whichever way the end came; a second Ctrl-C does not interrupt the stopping.
stop_everything() {
  trap '' INT TERM HUP
  trap - EXIT
  steps_abandon
  progress_clear
  if [[ -n ${server:-}${private:-} ]]; then
    say ""
    say "   stopping"
    server_stop
    [[ -z $private ]] || db_stop
  fi
  exit "$1"
}
