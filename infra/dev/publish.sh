# ./platform publish [DIR]: what a server needs, in one folder. Compiled ahead for this kind of machine, so that a node
# answers soon after its start; a newcomer's ./platform run does not wait for that.

published="$root/.local/publish"

publish_platform() { # folder
  local to="${1:-$published}"
  [[ $to == /* ]] || to="$called_from/$to"
  need_dotnet; need_node
  build_app
  step_begin "Compiling ahead and putting together" publish publish_to "$to"
  steps_wait || exit 1
  say "   $to: start it with ConnectionStrings__platform, Platform__BaseUrl and Platform__DataDirectory set, as dotnet Platform.Api.dll"
}

publish_to() { # folder
  rm -rf "$1.new"
  # The lock files name no kind of machine, and stay as they are.
  dotnet publish src/Platform.Api -c "$configuration" --use-current-runtime --self-contained false -p:PublishReadyToRun=true \
    -p:NuGetLockFilePath=obj/publish.lock.json -p:UseSharedCompilation=false -v quiet -o "$1.new" || return 1
  cp -r "$web_dist" "$1.new/web" || return 1
  rm -rf "$1" && mv "$1.new" "$1"
}

published_print() { fingerprint "$dotnet_version" "${dotnet_inputs[@]}" infra/dev/publish.sh; }
publish_for_bench() {
  local print
  print="$(published_print)"
  [[ -f $published/Platform.Api.dll ]] && is_stamped publish "$print" && return 0
  rm -f "$stamps/publish"
  publish_to "$published" || return 1
  stamp publish "$print"
}
