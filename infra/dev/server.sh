# The server process: started, waited for, stopped. One at a time for each state folder.

http_status() { # port path
  local line="" _
  { exec 3<>"/dev/tcp/127.0.0.1/$1"; } 2>/dev/null || { echo 000; return; }
  printf 'GET %s HTTP/1.1\r\nHost: 127.0.0.1:%s\r\nConnection: close\r\n\r\n' "$2" "$1" >&3 2>/dev/null || true
  IFS= read -r -t 10 line <&3 2>/dev/null || true
  exec 3>&-
  read -r _ line _ <<< "$line"
  echo "${line:-000}"
}

# The environment that the application is given, for a server and for its other verbs alike.
app_environment() { # connection base-url
  mkdir -p "$state/data"
  export ConnectionStrings__platform="$1" Platform__BaseUrl="$2" Platform__DataDirectory="$state/data" Platform__WebRoot="$web_dist"
}

# Starts the server in the background; sets $server. Should this script be killed outright, the kernel tells the server.
server_start() { # port demonstration
  local tie=() log="$state/logs/server.log"
  mkdir -p "$state/logs"
  [[ ! -s $log ]] || mv "$log" "$log.1"
  if setpriv --help 2>/dev/null | grep -q pdeathsig; then tie=(setpriv --pdeathsig TERM --); fi
  # Plain HTTP is for this machine alone: the address is the loopback one.
  export ASPNETCORE_URLS="http://127.0.0.1:$1" Platform__Demonstration="$2" Access__AllowPlainHttp=true
  cd "$root/src/Platform.Api"
  start_apart "$log" ${tie[@]+"${tie[@]}"} dotnet "$api_dll"
  cd "$root"
  server="$started"
  # Watched by its id from here on; the shell then does not report in its own words how the process ended.
  disown "$server"
  remember_process "$server" "$state/server.pid"
}

# Waits until the server is ready and shows meanwhile what it says of its progress (lines that start with "== ").
server_wait() { # port
  local begun told=0 shown=5
  begun="$(now_ms)"
  while [[ $(http_status "$1" /health/ready) != 200 ]]; do
    server_tell
    if ! lives "$server"; then
      progress_clear
      say "the server ended before it was ready; the end of $state/logs/server.log:"
      tail -n 20 "$state/logs/server.log" >&2
      return 1
    fi
    if (( $(now_ms) - begun > ${PLATFORM_START_SECONDS:-300} * 1000 )); then
      progress_clear; say "the server is not ready after ${PLATFORM_START_SECONDS:-300} seconds; see $state/logs/server.log"; return 1
    fi
    progress "$(( ($(now_ms) - begun) / 1000 ))" "Starting the server" 1
    sleep 0.1
  done
  server_tell
  progress_clear
}
server_tell() { # says what the server has said since the last time, counted in $told
  local lines
  mapfile -t lines < <(grep '^== ' "$state/logs/server.log" 2>/dev/null || true)
  for (( ; told < ${#lines[@]}; told++ )); do progress_clear; say "   ${lines[told]#== }"; done
}

server_stop() {
  [[ -n ${server:-} ]] || return 0
  end_group "$server" 10
  server=""
  rm -f "$state/server.pid" "$state/url"
}

# A server that an interrupted run left behind is ours to end: the record names the very process.
server_end_leftover() {
  local old
  old="$(remembered_process "$state/server.pid")" || return 0
  say "   ending the server that an interrupted run left behind (process $old)"
  end_group "$old" 10
  rm -f "$state/server.pid" "$state/url"
}

# Held while a run lives, by this script alone, so that it is free again however the run ended.
take_run_lock() {
  exec 9>> "$state/run.lock"
  if command -v flock >/dev/null 2>&1; then flock -n 9; fi
}
