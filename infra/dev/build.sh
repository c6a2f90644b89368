# Building, once: run and test use the same configuration, and what has not changed is not touched again.

configuration=Release
api_dll="$root/src/Platform.Api/bin/$configuration/net10.0/Platform.Api.dll"
generated="$root/src/Platform.Api/Internal/Generated"
web_dist="$root/frontend/dist"
# No compiler server either: it would outlive the command that started it.
build_options=(-c "$configuration" --no-restore -v quiet -clp:NoSummary -p:UseSharedCompilation=false)

# What a build depends on, as one line: the names, sizes and times of its files, and the tool that builds.
fingerprint() { # tool-version path...
  { echo "$1"; find "${@:2}" \( -name node_modules -o -name bin -o -name obj -o -path '*/Internal/Generated' \) -prune -o -type f -printf '%p %s %T@\n' 2>/dev/null | LC_ALL=C sort; } \
    | sha256sum | cut -d' ' -f1
}
is_stamped() { [[ -s $stamps/$1 && $(cat "$stamps/$1") == "$2" ]]; }
stamp() { echo "$2" > "$stamps/$1"; }

dotnet_inputs=(Directory.Build.props Directory.Packages.props global.json .editorconfig src)
web_inputs() { find frontend -maxdepth 1 -type f \( -name '*.json' -o -name '*.html' -o -name 'vite.config.*' -o -name '.npmrc' -o -name '.env*' \); ls -d frontend/src frontend/public 2>/dev/null || true; }

has_frontend() { [[ -f $root/frontend/package.json ]]; }

npm_print() { fingerprint "$node_version" frontend/package.json frontend/package-lock.json; }
npm_is_current() { [[ -f frontend/node_modules/.package-lock.json ]] && is_stamped npm "$(npm_print)"; }
install_npm() {
  npm_is_current && return 0
  rm -f "$stamps/npm"
  ( cd frontend && npm ci --prefer-offline --no-audit --no-fund ) || return 1
  stamp npm "$(npm_print)"
}

web_print() { local inputs; mapfile -t inputs < <(web_inputs); fingerprint "$node_version" "${inputs[@]}"; }
web_is_current() { ! has_frontend || { [[ -f $web_dist/index.html ]] && npm_is_current && is_stamped web "$(web_print)"; }; }
build_web() {
  local print
  web_is_current && return 0
  install_npm || return 1
  print="$(web_print)"
  # The types are checked by ./platform test; to start, the bundle is enough.
  ( cd frontend && npx --no-install vite build ) || return 1
  stamp web "$print"
}

restore() { # project
  local options=()
  [[ -z ${CI:-} ]] || options+=(--locked-mode)
  dotnet restore "$1" -v quiet ${options[@]+"${options[@]}"} || return 1
}

# The framework writes code for its handlers. Written once at build time it does not have to be compiled at each start.
generate() {
  local answer
  answer="$(cd src/Platform.Api && ConnectionStrings__platform='Host=127.0.0.1;Port=9;Database=none;Username=none;Password=none' \
    Platform__DataDirectory="$root/.local/build/codegen" timeout 90 dotnet "$api_dll" codegen write 2>&1)" \
    || { echo "codegen write did not run; the server compiles its handlers when it starts instead. It said:"; tail -n 5 <<< "$answer"; rm -rf "$generated"; return 1; }
  [[ -d $generated ]]
}

api_print() { fingerprint "$dotnet_version" "${dotnet_inputs[@]}"; }
api_is_current() { [[ -f $api_dll ]] && is_stamped api "$(api_print)"; }
build_api() {
  local print
  api_is_current && return 0
  rm -f "$stamps/api" "$stamps/all"
  restore src/Platform.Api || return 1
  print="$(api_print)"
  # Code generated from the sources of yesterday may not compile against those of today.
  rm -rf "$generated"
  dotnet build src/Platform.Api "${build_options[@]}" || return 1
  if generate; then dotnet build src/Platform.Api "${build_options[@]}" || return 1; fi
  stamp api "$print"
}

all_print() { fingerprint "$dotnet_version" "${dotnet_inputs[@]}" Platform.sln tests; }
all_is_current() { api_is_current && is_stamped all "$(all_print)"; }
build_all() {
  local print
  all_is_current && return 0
  build_api || return 1
  restore Platform.sln || return 1
  print="$(all_print)"
  dotnet build Platform.sln "${build_options[@]}" || return 1
  stamp all "$print"
}

# Web and server side by side: one waits mostly for the disk, the other for the processor.
build_app() {
  local api_ok=1 web_ok=1
  api_is_current || api_ok=""
  web_is_current || web_ok=""
  [[ -n $api_ok ]] || step_begin "Restoring and building the server" build-api build_api
  if has_frontend && [[ -z $web_ok ]]; then step_begin "Installing and building the web app" build-web build_web; fi
  steps_wait || exit 1
}
