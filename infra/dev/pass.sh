# Verbs of the application itself (demo, tenant, codegen ...): it gets them with the database connection set.
# What is said on the way goes to the error stream, so that the answer alone is on the output.

# The list is the application's own, and needs no database.
list_verbs() {
  need_dotnet
  if ! api_is_current; then step_begin "Restoring and building the server" build-api build_api; steps_wait || exit 1; fi
  ( cd src/Platform.Api && exec dotnet "$api_dll" help )
}

pass_on() {
  local connection code=0 was_up=""
  need_dotnet
  # The verb may need a database, and the database may need what npm brings.
  if ! api_is_current; then step_begin "Restoring and building the server" build-api build_api; steps_wait || exit 1; fi
  connection="${ConnectionStrings__platform:-}"
  if [[ -z $connection ]]; then
    if ! db_binaries_present; then
      need_node; has_frontend || die "no PostgreSQL found: apt-get install postgresql, or set ConnectionStrings__platform"
      step_begin "Installing what the web app needs" build-web install_npm; steps_wait || exit 1
    fi
    db_prepare
    db_is_up && was_up=1
    db_start || exit 1
    [[ -n $was_up ]] || trap 'db_stop' EXIT
    connection="$(db_connection)"
  fi
  app_environment "$connection" "$(cat "$state/url" 2>/dev/null || echo http://127.0.0.1:5080)"
  export Platform__Demonstration="${Platform__Demonstration:-true}"
  ( cd src/Platform.Api && exec dotnet "$api_dll" "$@" ) || code=$?
  exit "$code"
}
