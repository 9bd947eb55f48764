# The steps of set-up that building needs. Sourced by setup.sh.
# shellcheck shell=bash

WASM_TARGET=wasm32-unknown-unknown

check_rust() {
  if has cargo && has rustc; then return; fi
  fail "Rust is missing. Install it from https://rustup.rs (version 1.88 or later), then try again."
}

# Wherever the wasm target comes from, .tools/wasm.env tells the build how to use it.
wasm_target() {
  if rust_compiles_wasm; then
    printf '# rustc has the wasm target: nothing to set.\n' >.tools/wasm.env
  elif debian_compiler_works; then
    debian_environment
  elif has rustup && rustup_adds_target; then
    printf '# rustup added the wasm target: nothing to set.\n' >.tools/wasm.env
  else
    debian_compiler
    debian_environment
  fi
}

# Only compiling tells: rustup may believe in a target whose files are gone, and a folder may have lost some of them.
rust_compiles_wasm() {
  local folder works=
  folder=$(mktemp -d)
  : >"$folder/nothing.rs"
  rustc --target "$WASM_TARGET" --crate-type cdylib -C panic=abort -o "$folder/nothing.wasm" "$folder/nothing.rs" \
    >/dev/null 2>&1 && works=yes
  rm -rf "$folder"
  [ -n "$works" ]
}

rustup_adds_target() {
  say "Adding the wasm target to Rust (about 10 seconds, once)…"
  if timeout 120 rustup target add "$WASM_TARGET" >/dev/null 2>&1; then
    rust_compiles_wasm && return
    say "  rustup says that the target is there, and it isn't: once more from the start."
    rustup_forgets_target
    timeout 120 rustup target add "$WASM_TARGET" >/dev/null 2>&1 && rust_compiles_wasm && return
  fi
  say "  rustup can't fetch it here."
  return 1
}

# rustup takes nothing away of which a file is missing: those are put back, empty.
rustup_forgets_target() {
  local sysroot file
  sysroot=$(rustc --print sysroot)
  while read -r file; do
    [ -e "$sysroot/$file" ] && continue
    mkdir -p "$(dirname "$sysroot/$file")"
    : >"$sysroot/$file"
  done < <(sed -n 's/^file://p' "$sysroot/lib/rustlib/manifest-rust-std-$WASM_TARGET" 2>/dev/null)
  rustup target remove "$WASM_TARGET" >/dev/null 2>&1 || true
}

debian_compiler() {
  say "Installing Debian's compiler for wasm (about 20 seconds, once)…"
  local packages=(rustc-web cargo-web rust-web-src "lld-$LLD_VERSION")
  if apt_install "${packages[@]}" && debian_compiler_works; then return; fi
  # A list of packages from before the last update has an older compiler.
  if apt_update && apt_install "${packages[@]}" && debian_compiler_works; then return; fi
  fail "the compilation target $WASM_TARGET is missing. Run: rustup target add $WASM_TARGET"
}

# The standard library is compiled from Debian's source of it.
debian_compiler_works() {
  [ -x /usr/bin/rustc ] && has "wasm-ld-$LLD_VERSION" && debian_compiler_is_new_enough || return 1
  [ -f "$(/usr/bin/rustc --print sysroot)/lib/rustlib/src/rust/library/Cargo.lock" ]
}

debian_compiler_is_new_enough() {
  local wanted there
  wanted=$(sed -n 's/^rust-version = "\(.*\)"/\1/p' Cargo.toml)
  there=$(/usr/bin/rustc --version | cut -d ' ' -f 2)
  [ "$(printf '%s\n' "$wanted" "$there" | sort -V | head -n 1)" = "$wanted" ]
}

debian_environment() {
  cat >.tools/wasm.env <<ENVIRONMENT
export RUSTC=/usr/bin/rustc
export RUSTC_BOOTSTRAP=1
export CARGO_UNSTABLE_BUILD_STD=std,panic_abort
export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER=wasm-ld-$LLD_VERSION
ENVIRONMENT
}

# Its own target folder: a build that is interrupted goes on where it was.
cargo_install() {
  quietly env -u RUSTC CARGO_TARGET_DIR=target/tools cargo install --quiet --root .tools --force "$@" || return 1
  rm -rf target/tools
}

# Optimised little or not at all, the tools are there in less than half the time.
# cargo_install_plain <level> <arguments…>
cargo_install_plain() {
  CARGO_PROFILE_RELEASE_OPT_LEVEL=$1 CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_CODEGEN_UNITS=64 \
    cargo_install "${@:2}"
}

# Of both tools only what a build without network needs: what they would fetch over TLS takes long to compile.
trunk() {
  [ "$(command trunk --version 2>/dev/null)" = "trunk $TRUNK_VERSION" ] && return
  say "Installing Trunk $TRUNK_VERSION (about 4 minutes, once)…"
  cargo_install_plain 0 trunk --version "$TRUNK_VERSION" --locked --no-default-features ||
    fail "Trunk could not be installed. Try: cargo install trunk --version $TRUNK_VERSION --locked"
}

wasm_bindgen() {
  [ -n "$WASM_BINDGEN_VERSION" ] || fail "Cargo.lock names no version of wasm-bindgen."
  [ "$(wasm-bindgen --version 2>/dev/null)" = "wasm-bindgen $WASM_BINDGEN_VERSION" ] && return
  say "Installing wasm-bindgen $WASM_BINDGEN_VERSION (about 3 minutes, once)…"
  # Without --locked: the lock file of 0.2.130 names a version that has been withdrawn.
  # It reads a megabyte of wasm at each build: a little optimised.
  cargo_install_plain 1 wasm-bindgen-cli --version "$WASM_BINDGEN_VERSION" --no-default-features --bin wasm-bindgen ||
    fail "wasm-bindgen could not be installed. Try: cargo install wasm-bindgen-cli --version $WASM_BINDGEN_VERSION"
}

wasm_split() {
  [ -x .tools/bin/wasm-split-cli ] && grep -qs "\"wasm_split_cli_support $WASM_SPLIT_VERSION " .tools/.crates.toml && return
  say "Installing wasm-split $WASM_SPLIT_VERSION (about 1 minute, once)…"
  cargo_install_plain 0 wasm_split_cli_support --version "$WASM_SPLIT_VERSION" --locked --features build-binary ||
    fail "wasm-split could not be installed. Try: cargo install wasm_split_cli_support --version $WASM_SPLIT_VERSION --features build-binary"
}

node_and_npm() {
  has node && has npm && return
  say "Installing Node (about 1 minute, once)…"
  apt_install nodejs npm || fail "Node and npm are missing. Install them from https://nodejs.org, then try again."
}

# npm_package <name> <version>: into .tools/npm, unless it is there in that version.
npm_package() {
  local manifest=.tools/npm/node_modules/$1/package.json
  grep -qs "\"version\": *\"$2\"" "$manifest" && return
  node_and_npm
  mkdir -p .tools/npm
  [ -f .tools/npm/package.json ] || printf '{ "private": true }\n' >.tools/npm/package.json
  say "Installing $1 $2 (about 5 seconds, once)…"
  quietly npm install --prefix .tools/npm --save-exact --loglevel=error --no-audit --no-fund --ignore-scripts "$1@$2" ||
    fail "npm could not install $1 $2."
}

esbuild() {
  npm_package esbuild "$ESBUILD_VERSION"
  has node || node_and_npm
  ln -sf ../npm/node_modules/esbuild/bin/esbuild .tools/bin/esbuild
  command esbuild --version >/dev/null 2>&1 ||
    fail "esbuild was installed but doesn't run. Delete .tools/npm and try again."
}

lucide() {
  npm_package lucide-static "$LUCIDE_VERSION"
}

wasm_opt() {
  npm_package binaryen "$BINARYEN_VERSION"
  has node || node_and_npm
  ln -sf ../npm/node_modules/binaryen/bin/wasm-opt .tools/bin/wasm-opt
  wasm-opt --version >/dev/null 2>&1 || fail "wasm-opt was installed but doesn't run. Delete .tools/npm and try again."
}
