# ./platform bench: measures on a private, durable PostgreSQL that is thrown away afterwards.

run_bench() { # options of the program
  local options=() out=""
  need_dotnet; need_node
  while [[ $# -gt 0 ]]; do
    case "$1" in
      --out) out="${2:-}"; [[ -n $out ]] || die "--out needs a file"; [[ $out == /* ]] || out="$called_from/$out"; options+=(--out "$out"); shift ;;
      *) options+=("$1") ;;
    esac
    shift
  done
  # A database that somebody works on is never measured.
  unset ConnectionStrings__platform PLATFORM_TEST_POSTGRES
  build_app
  # What is measured is what would be put on a server.
  step_begin "Compiling the server ahead" publish publish_for_bench
  steps_wait || exit 1
  step_begin "Building the measures" build-bench build_bench
  steps_wait || exit 1
  # The temporary folder may be kept in memory, where a commit that is safe costs nothing.
  TMPDIR="${PLATFORM_BENCH_DIR:-/var/tmp}" PLATFORM_API_DLL="$published/Platform.Api.dll" \
    dotnet "$root/tests/Platform.Benchmarks/bin/$configuration/net10.0/Platform.Benchmarks.dll" ${options[@]+"${options[@]}"}
}

build_bench() {
  restore tests/Platform.Benchmarks || return 1
  dotnet build tests/Platform.Benchmarks "${build_options[@]}" || return 1
}
