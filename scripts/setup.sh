#!/usr/bin/env bash
# Installs what building (build) or also testing (test) needs and is not there yet. Quick the second time.
# Usage: scripts/setup.sh build|test
set -euo pipefail
source "$(dirname "$0")/common.sh"
source scripts/setup-build.sh
source scripts/setup-test.sh

main() {
  case "${1:-build}" in
    build | test) ;;
    *) fail "usage: scripts/setup.sh build|test" ;;
  esac
  mkdir -p .tools/bin
  # Two set-ups of the same folder at once would install over each other.
  if has flock; then
    exec 9>.tools/lock
    flock 9
  fi
  check_rust
  wasm_target
  trunk
  wasm_bindgen
  wasm_split
  wasm_opt
  esbuild
  lucide
  if [ "${1:-build}" = test ]; then
    rust_components
    chromium
    firefox
    webkit
    fonts_of_languages
    latin_font
    screen_reader
    axe
    readability
    react
    ace
    vnu
  fi
}

main "$@"
