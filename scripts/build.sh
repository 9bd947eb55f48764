#!/usr/bin/env bash
# Builds the site: scripts/build.sh [real] [demo]; without arguments what FEED says, else real.
# real goes to dist/; demo, with a feed of invented activities, to dist-demo/.
# With BUILT=yes the host's programs are taken from target/debug, where they have been built together with the tests.
set -euo pipefail
source "$(dirname "$0")/common.sh"

# Trunk is told to stay off the network, or it would fetch tools. What the program needs is fetched before, and what the
# standard library needs where it is compiled with it.
fetch_crates() {
  cargo fetch --quiet --offline --target wasm32-unknown-unknown 2>/dev/null ||
    cargo fetch --quiet --target wasm32-unknown-unknown
}

application() {
  say "Building the application (about 2 minutes the first time, then seconds)…"
  (
    for_wasm
    fetch_crates
    # Trunk reads only true and false; the convention is any text.
    if [ -n "${NO_COLOR:-}" ]; then export NO_COLOR=true; else unset NO_COLOR; fi
    trunk build --release --offline true
  )
}

# host <program> <arguments…>: runs one of the workspace's programs.
host() {
  if [ -n "${BUILT:-}" ]; then
    "${CARGO_TARGET_DIR:-target}/debug/$1" "${@:2}"
  else
    cargo run --quiet --package "$1" -- "${@:2}"
  fi
}

# site <feed> <folder>: the pages beside the application.
site() {
  say "Writing the pages to $2/…"
  host prerender --app target/trunk --feed "$1" --out "$2" ${SITE_URL:+--site "$SITE_URL"}
}

demo_feed() {
  say "Generating the demonstration feed…"
  host demo --out target/demo-feed
}

main() {
  [ -f .tools/wasm.env ] || fail "the tools are missing. Run: scripts/setup.sh build"
  [ $# -gt 0 ] || set -- "${FEED:-real}"
  local feed
  for feed in "$@"; do
    case $feed in real | demo) ;; *) fail "there is no feed \"$feed\": real or demo." ;; esac
  done
  application
  for feed in "$@"; do
    if [ "$feed" = demo ]; then
      demo_feed
      site target/demo-feed dist-demo
    else
      site public/feed dist
    fi
  done
}

main "$@"
