# What the scripts share. Sourced, from any folder; leaves the shell in the project's folder.
# shellcheck shell=bash

cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1
# shellcheck source=scripts/versions.sh
source scripts/versions.sh
export PATH="$PWD/.tools/bin:$PATH"

say() { printf '%s\n' "$*"; }

fail() {
  printf '\nStopped: %s\n' "$*" >&2
  exit 1
}

has() { type -P "$1" >/dev/null 2>&1; }

# Runs a noisy command; its output is shown only where it fails.
quietly() {
  local log
  log=$(mktemp)
  if "$@" >"$log" 2>&1; then
    rm -f "$log"
  else
    tail -n 40 "$log" >&2
    rm -f "$log"
    return 1
  fi
}

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

# The lock's timeout lets two set-ups on one machine wait for each other.
apt_get() {
  as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=300 "$@"
}

apt_update() {
  has apt-get || return 1
  say "  Bringing the list of packages up to date…"
  quietly apt_get update
}

# apt_install <packages…>: fails where there is no apt, no permission or no such package.
apt_install() {
  has apt-get || return 1
  [ "$(id -u)" = 0 ] || has sudo || return 1
  say "  Debian packages: $*"
  apt_get install -y --no-install-recommends "$@" >/dev/null 2>&1 && return
  apt_update || return 1
  quietly apt_get install -y --no-install-recommends "$@"
}

# Sets the environment in which wasm is compiled.
for_wasm() {
  # shellcheck source=/dev/null
  source .tools/wasm.env
  # A folder of its own: two compilers may be at work.
  export CARGO_TARGET_DIR="$PWD/target/wasm"
  # Messages of panics name source files: the folders of whoever compiles are nobody's business, and weigh.
  local folder flags=
  for folder in "${CARGO_HOME:-$HOME/.cargo}"/registry/src/*; do
    flags+="--remap-path-prefix=$folder=crates "
  done
  export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS=$flags
}
