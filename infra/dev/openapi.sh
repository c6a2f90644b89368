# ./platform openapi [--check]: the API description as the running application gives it, on a throw-away database.

run_openapi() {
  local check="${1:-}"
  [[ -z $check || $check == --check ]] || die "openapi takes --check or nothing"
  need_dotnet; need_node
  build_app
  with_throw_away_server false write_openapi "$check"
}

# The address of the server is left out: it differs from one start to the next.
write_openapi() { # [--check]
  node -e '
    const fs = require("fs"), [url, file, check] = process.argv.slice(1);
    fetch(url + "/openapi/v1.json").then(async answer => {
      if (!answer.ok) throw new Error("/openapi/v1.json answered " + answer.status);
      const document = await answer.json();
      delete document.servers;
      const text = JSON.stringify(document, null, 2) + "\n";
      if (!check) { fs.writeFileSync(file, text); console.error("   wrote " + file); return; }
      if (!fs.existsSync(file) || fs.readFileSync(file, "utf8") !== text) throw new Error(file + " is not what the application answers: run ./platform openapi");
    }).catch(error => { console.error("platform: " + error.message); process.exit(1); });
  ' "$Platform__BaseUrl" docs/openapi.json "$@"
}

# A server with a data folder of its own that is gone afterwards, for what must not touch anybody's data.
with_throw_away_server() { # demonstration command...
  local demonstration="$1" port code=0
  shift
  (
    state="$(mktemp -d "${TMPDIR:-/var/tmp}/platform-throw-away.XXXXXX")"
    chmod 755 "$state"
    server=""
    trap 'steps_abandon; server_stop; db_stop immediate; rm -rf "$state" "$db_home"' EXIT
    trap 'exit 130' INT
    trap 'exit 143' TERM HUP
    db_settle_home
    db_prepare
    PLATFORM_PG_OPTIONS="-c fsync=off -c synchronous_commit=off -c full_page_writes=off" db_start || exit 1
    port="$(free_port $(( 15000 + RANDOM % 4000 )))"
    app_environment "$(db_connection)" "http://127.0.0.1:$port"
    # One of its bureaus may let people in through another one's account: a journey signs in from outside.
    export Access__OutsideHosts__0="127.0.0.1:$port"
    server_start "$port" "$demonstration"
    server_wait "$port" || exit 1
    "$@"
  ) || code=$?
  return "$code"
}
