# ./platform format [--check]. Whitespace is checked here without loading the projects; style and naming rules are
# errors of the build itself (EnforceCodeStyleInBuild), so they need no second, slower pass.

format_code() { # [--verify-no-changes]
  dotnet format whitespace . --folder --exclude src/Platform.Api/Internal/Generated frontend .local -v minimal "$@"
}

run_format() {
  local code=0
  need_dotnet; need_node
  case "${1:-}" in
    "") format_code || code=1
        ! has_frontend || { install_npm >&2 && ( cd frontend && npm run --silent format ); } || code=1 ;;
    --check) format_code --verify-no-changes || code=1
        ! has_frontend || { install_npm >&2 && ( cd frontend && npm run --silent format:check ); } || code=1 ;;
    *) die "format takes --check or nothing" ;;
  esac
  return "$code"
}
