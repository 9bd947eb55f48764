#!/usr/bin/env bash
# Measures in a browser: generates feeds, compiles bench/ for it, and prints the table.
set -euo pipefail
source "$(dirname "$0")/common.sh"

FOLDER=target/bench

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
  for count in 1000 10000 100000; do
    cargo run --quiet --profile tool --bin feed -- generate --activities "$count" --out "$FOLDER/feed-$count" 2>/dev/null
  done
}

main() {
  mkdir -p "$FOLDER"
  program
  say "Generating feeds of 1,000, 10,000 and 100,000 activities…"
  feeds
  printf '<!DOCTYPE html><html lang="en"><title>Bench</title>' >"$FOLDER/index.html"
  cargo test --quiet --test bench -- "$FOLDER"
}

main
