#!/usr/bin/env bash
# Measures in a browser: generates feeds, compiles bench/ for it, and prints the tables.
#   SIZES="1000 10000"  how many activities; else 1,000, 10,000 and 100,000
#   ONLY="quality"      one or more of occurrences, speed, quality; else all
# Only the whole run, with neither, writes the tables into docs/search.md; WRITE=1 does so with fewer sizes too.
set -euo pipefail
source "$(dirname "$0")/common.sh"
source scripts/setup-build.sh

FOLDER=target/bench
ALL_SIZES="1000 10000 100000"
SIZES=${SIZES:-}
ONLY=${ONLY:-}

# What ours is measured against, in the versions of bench/peers/package.json. They need no other packages.
peers() {
  cmp -s bench/peers/package.json .tools/npm-bench/package.json && [ -d .tools/npm-bench/node_modules ] && return
  node_and_npm
  say "Installing the other search libraries (about 5 seconds, once)…"
  mkdir -p .tools/npm-bench
  cp bench/peers/package.json .tools/npm-bench/package.json.new
  mv .tools/npm-bench/package.json.new .tools/npm-bench/package.json
  quietly npm install --prefix .tools/npm-bench --no-package-lock --loglevel=error --no-audit --no-fund --ignore-scripts || {
    rm -f .tools/npm-bench/package.json
    fail "npm could not install the other search libraries."
  }
}

program() {
  say "Compiling what is measured…"
  (
    for_wasm
    cargo build --quiet --release --package bench --target wasm32-unknown-unknown
  )
  wasm-bindgen --target web --out-dir "$FOLDER/program" target/wasm/wasm32-unknown-unknown/release/bench.wasm
  wasm-opt -Oz "$FOLDER/program/bench_bg.wasm" -o "$FOLDER/program/bench_bg.wasm"
}

feeds() {
  local count
  # The queries are judged on the smallest.
  for count in $(printf '%s\n' 1000 "$@" | sort -nu); do
    say "Generating a feed of $count activities…"
    cargo run --quiet --package demo -- --activities "$count" --out "$FOLDER/feed-$count" 2>/dev/null
  done
}

# The page that measures, with its scripts, the libraries and the queries beside it.
page() {
  local name
  for name in peers measure queries; do
    ln -sfn "$PWD/bench/$name" "$FOLDER/$name"
  done
  ln -sfn "$(cd .tools/npm-bench/node_modules && pwd -P)" "$FOLDER/node_modules"
  cp bench/measure/index.html "$FOLDER/index.html"
}

main() {
  local sizes=${SIZES:-$ALL_SIZES}
  if [ "$ONLY" = quality ]; then sizes=1000; fi # what they are judged on
  local command="make bench${SIZES:+ SIZES=\"$SIZES\"}${ONLY:+ ONLY=\"$ONLY\"}"
  mkdir -p "$FOLDER"
  peers
  program
  # shellcheck disable=SC2086
  feeds $sizes
  page
  local note
  note="Measured on $(date +%F) with \`$command\`, feeds of ${sizes// / and } invented activities."
  local write=
  if [ -z "$ONLY" ] && { [ -z "$SIZES" ] || [ -n "${WRITE:-}" ]; }; then write=docs/search.md; fi
  cargo test --quiet --test bench -- "$FOLDER" "$sizes" "$ONLY" "$note" "$write"
}

main
