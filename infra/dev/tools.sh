# The tools that must be there, and the browser. Each missing one is one line that says what to do.

need_dotnet() {
  command -v dotnet >/dev/null 2>&1 \
    || die "dotnet is missing: install the .NET 10 SDK (https://dotnet.microsoft.com/download/dotnet/10.0) and run this again"
  dotnet_version="$(TERM=dumb dotnet --version 2>/dev/null | tail -n 1)" || dotnet_version=""
  [[ $dotnet_version == 10.* ]] \
    || die "the .NET 10 SDK is missing (found: ${dotnet_version:-none that fits}): install it (https://dotnet.microsoft.com/download/dotnet/10.0) and run this again"
}

need_node() {
  local major minor
  command -v node >/dev/null 2>&1 || die "node is missing: install Node.js 20.19 or newer (https://nodejs.org) and run this again"
  node_version="$(node --version 2>/dev/null)" || node_version="v0.0"
  IFS=. read -r major minor _ <<< "${node_version#v}"
  (( major > 20 || (major == 20 && minor >= 19) )) \
    || die "node $node_version is too old: install Node.js 20.19 or newer (https://nodejs.org) and run this again"
  command -v npm >/dev/null 2>&1 || die "npm is missing: install it (it comes with Node.js from https://nodejs.org) and run this again"
}

find_browser() {
  local c
  for c in "${CHROMIUM_PATH:-}" chromium chromium-browser google-chrome google-chrome-stable; do
    [[ -n $c ]] && c="$(command -v "$c" 2>/dev/null)" && { echo "$c"; return; }
  done
  return 1
}
fonts_are_there() { ! command -v fc-list >/dev/null 2>&1 || [[ -n $(fc-list :lang=zh 2>/dev/null | head -n 1) ]]; }

can_install() { [[ $(id -u) -eq 0 ]] && command -v apt-get >/dev/null 2>&1; }
# policy-rc.d answers 101 ("not now") to every service that a package wants to start while it is being installed.
install_packages() {
  local policy=/usr/sbin/policy-rc.d ours="" code=0
  if [[ ! -e $policy ]]; then printf '#!/bin/sh\nexit 101\n' > "$policy"; chmod 755 "$policy"; ours=1; fi
  { DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@" \
    || { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@"; }; } || code=$?
  [[ -z $ours ]] || rm -f "$policy"
  return "$code"
}

# Sets $browser, or answers 1 with the reason in $reason.
prepare_browser() {
  local wanted=()
  browser="$(find_browser)" || wanted+=(chromium)
  fonts_are_there || wanted+=(fonts-noto-cjk)
  if (( ${#wanted[@]} > 0 )) && can_install; then
    step_begin "Installing ${wanted[*]}" install-browser install_packages "${wanted[@]}"
    steps_wait || true
    hash -r
    browser="$(find_browser)" || true
  fi
  reason=""
  [[ -n $browser ]] || reason="no Chromium: install it (apt-get install chromium) or set CHROMIUM_PATH to one"
  [[ -n $reason ]] || fonts_are_there || reason="no Chinese font: install one (apt-get install fonts-noto-cjk)"
  [[ -z $reason ]]
}
