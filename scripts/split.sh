#!/usr/bin/env bash
# A hook of Trunk (Trunk.toml): cuts the program into the parts that `src/browser/modules.rs` names, makes everything
# small, and puts it in the place of what Trunk has built in one piece. `prerender` names the files by their content.
set -euo pipefail
source "$(dirname "$0")/common.sh"

# The flags were the best of about twenty tries (docs/size.md).
optimise() {
  wasm-opt -Oz --converge --low-memory-unused --skip-pass=simplify-locals --skip-pass=local-cse \
    --skip-pass=memory-packing --one-caller-inline-max-function-size=30 --strip-producers --strip-debug \
    "$1" -o "$2" 2> >(grep -v 'unknown name subsection' >&2)
}

# Which modules share a part stands in a remark beside it only: its name says it from now on (`shared_a_b.wasm`).
name_shared() {
  local script=$1/__wasm_split.js part modules
  awk '/^\/\* / { gsub(/[^a-z ]/, ""); $1 = $1; gsub(/ /, "_"); modules = $0 }
    /^const __chunk_/ { sub(/.*__chunk_/, ""); sub(/ .*/, ""); print "chunk_" $0 ".wasm", modules }' "$script" |
    while read -r part modules; do
      mv "$1/$part" "$1/shared_$modules.wasm"
      sed -i "s/$part/shared_$modules.wasm/" "$script"
    done
}

small() {
  esbuild --log-level=error --minify --target=es2021,safari15 "$@"
}

main() {
  local whole=${CARGO_TARGET_DIR:-target}/wasm32-unknown-unknown/release/portal.wasm
  local work=$PWD/target/split out=$TRUNK_STAGING_DIR script program part
  script=$(ls "$out"/portal-*.js) program=$(ls "$out"/portal-*_bg.wasm)
  rm -rf "$work"
  mkdir -p "$work"
  wasm-split-cli "$whole" "$work" --target web --out-name portal
  wasm-bindgen --target web --out-dir "$work/bound" --out-name portal --no-typescript --keep-lld-exports \
    "$work/portal.wasm"
  optimise "$work/bound/portal_bg.wasm" "$program"
  name_shared "$work"
  for part in "$work"/split_*.wasm "$work"/shared_*.wasm; do
    [ ! -f "$part" ] || optimise "$part" "$out/$(basename "$part")"
  done
  cp "$work/__wasm_split.js" "$work/bound/"
  small --bundle --format=esm --allow-overwrite --outfile="$script" "$work/bound/portal.js"
  small --allow-overwrite --outdir="$out" "$out"/*.css
  # What editors put into other sites and what answers them; what watches over a shared tablet.
  small --allow-overwrite --outdir="$out" "$out"/{cdq-portale,cdq-controlla,incorpora,chiosco}.js
}

main
