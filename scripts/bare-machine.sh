#!/usr/bin/env bash
# Tries the project on a bare Debian: makes one in a folder, clones the commit into it, runs `make serve` until it
# answers, and `make test`; says how long each took, and deletes it. Needs root, debootstrap and rustup.
# Usage: scripts/bare-machine.sh [options] [-- COMMAND]
#   --without-rustup-target  rustup can't fetch the wasm target there
#   --lost-target            rustup says that the target is there, and its files are gone
#   --date YYYY-MM-DD        the tests, and the project's programs that they start, hear this date from the computer
#   --without-tests          ends when make serve has answered
#   --commit COMMIT          else what is checked out here; changes that are not committed don't count
#   --keep                   leaves the root behind, in target/bare-machine/
#   --reuse                  takes the root that --keep has left
#   -- COMMAND               runs this there instead of make serve and make test
set -euo pipefail
source "$(dirname "$0")/common.sh"
source scripts/bare-root.sh

FOLDER=$PWD/target/bare-machine
ROOT=$FOLDER/root
WITHOUT_TARGET='' LOST_TARGET='' WITHOUT_TESTS='' DATE='' COMMIT=HEAD KEEP='' REUSE='' COMMAND='' PHASE=''

# The longest that `make serve` may take until it answers, in seconds: on a busy machine it is slow.
PATIENCE=7200

usage() {
  sed -n '2,/^set /{/^#/{s/^# \{0,1\}//;p}}' scripts/bare-machine.sh
  exit "$1"
}

options() {
  while [ $# -gt 0 ]; do
    case $1 in
      --without-rustup-target) WITHOUT_TARGET=yes ;;
      --lost-target) LOST_TARGET=yes ;;
      --without-tests) WITHOUT_TESTS=yes ;;
      --date) DATE=${2:-} && shift ;;
      --commit) COMMIT=${2:-} && shift ;;
      --keep) KEEP=yes ;;
      --reuse) REUSE=yes ;;
      --help) usage 0 ;;
      --) COMMAND="${*:2}" && return ;;
      *) usage 2 >&2 ;;
    esac
    shift
  done
  [ -z "$DATE" ] || [[ $DATE =~ ^[0-9]{4}-[0-9]{2}-[0-9]{2}$ ]] || usage 2 >&2
}

# What took how long, said at the end.
TIMES=()

# phase <name> <command…>. Without an "or" behind the command: the first thing that fails ends everything.
phase() {
  local started=$SECONDS
  PHASE=$1
  "${@:2}"
  TIMES+=("$(printf '%3d min %02d s  %s' $(((SECONDS - started) / 60)) $(((SECONDS - started) % 60)) "$PHASE")")
  PHASE=
}

say_how_it_ended() {
  printf "%s\n" "" "On a bare Debian, commit $(git rev-parse --short "$COMMIT"):" "${TIMES[@]}"
  [ -z "$PHASE" ] || say "        failed  $PHASE"
}

# rustup's own command takes the target away. Deleting its files leaves rustup believing that it is there.
prepare_target() {
  local target=wasm32-unknown-unknown
  if [ -n "$LOST_TARGET" ]; then
    # Only this once rustup may fetch it: what is not there can't be lost.
    WITHOUT_TARGET='' inside "rustup target add $target >/dev/null 2>&1" || fail "there is no target to lose."
    rm -r "$ROOT"/root/.rustup/toolchains/*/lib/rustlib/"$target"
    return
  fi
  [ -z "$WITHOUT_TARGET" ] || inside "rustup target remove $target >/dev/null 2>&1" || true
}

# Until the address that `make serve` says gives a page.
serve_answers() {
  local line address='' server
  into_root "make serve 2>&1"
  exec {lines}< <(exec setsid timeout "$PATIENCE" "${ENTER[@]}" </dev/null)
  server=$!
  while read -r line <&"$lines"; do
    say "  $line"
    case $line in http://*) address=$line && break ;; esac
  done
  [ -n "$address" ] || fail "make serve said no address."
  inside "curl -fsS $address | grep '<title>' >/dev/null"
  kill -- "-$server"
  exec {lines}<&-
}

# All that is fetched is fetched on the true day: certificates and lists of packages are of that day.
ready_to_test() {
  inside "scripts/setup.sh test && cargo fetch --quiet --locked && cargo test --quiet --workspace --no-run"
}

# From here on what cargo runs in the root (the tests and the project's programs) hears another date. The compiler and
# browsers stop with this library. Files keep their times, and clocks that measure how long something takes go on.
change_date() {
  [ -n "$DATE" ] || return 0
  quietly inside "DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends libfaketime"
  local library host runner days
  library=$(inside "dpkg -L libfaketime | grep '/libfaketime.so.1$'")
  host=$(inside "rustc -vV" | sed -n 's/^host: //p')
  days=$((($(date -ud "$DATE" +%s) - $(date -ud "$(date -u +%F)" +%s)) / 86400))
  runner="env LD_PRELOAD=$library FAKETIME=$(printf '%+dd' "$days") NO_FAKE_STAT=1 FAKETIME_DONT_FAKE_MONOTONIC=1"
  host=${host//-/_}
  FIRST="export CARGO_TARGET_${host^^}_RUNNER='$runner'"
  [ "$(inside "$runner date -u +%F")" = "$DATE" ] || fail "the date in the root doesn't change."
}

# In the namespace.
try() {
  phase "Debian, Rust and Node" root_with_commit
  if [ -n "$COMMAND" ]; then
    change_date
    phase "$COMMAND" inside "$COMMAND"
    return
  fi
  phase "make serve, until it answers" serve_answers
  [ -z "$WITHOUT_TESTS" ] || return 0
  phase "set-up and compiling for the tests" ready_to_test
  change_date
  phase "make test${DATE:+ on $DATE}" inside "make test"
}

root_with_commit() {
  if [ -n "$REUSE" ]; then mount_root; else make_root; fi
  # What is checked out may be another commit in the end.
  COMMIT=$(git rev-parse --verify "$COMMIT^{commit}")
  clone "$COMMIT"
  [ -n "$COMMAND" ] || prepare_target
}

# Mounts and processes of the root live in namespaces of their own: they end with this, even where it is killed.
main() {
  options "$@"
  if [ "${BARE_MACHINE:-}" = inside ]; then
    unset BARE_MACHINE
    trap 'exit 130' INT TERM
    trap say_how_it_ended EXIT
    try
    return
  fi
  [ "$(id -u)" = 0 ] || fail "only root can make a root: sudo -E env \"PATH=\$PATH\" scripts/bare-machine.sh"
  mkdir -p "$FOLDER"
  exec 8>"$FOLDER/lock"
  flock --nonblock 8 || fail "another run is at work in target/bare-machine/."
  if [ -n "$REUSE" ]; then
    [ -d "$ROOT$PROJECT" ] || fail "there is no root to take again: run with --keep first."
  else
    rm -rf "$ROOT"
  fi
  trap 'clean_up' EXIT
  trap 'exit 130' INT TERM HUP
  BARE_MACHINE=inside setpriv --pdeathsig KILL \
    unshare --mount --pid --fork --kill-child=KILL --propagation private "$0" "$@" 8>&- &
  NAMESPACE=$!
  wait "$NAMESPACE"
}

clean_up() {
  kill -KILL "$NAMESPACE" 2>/dev/null || true
  wait "$NAMESPACE" 2>/dev/null || true
  [ -z "$KEEP" ] || return 0
  # What was killed may still be ending.
  rm -rf "$ROOT" 2>/dev/null || { sleep 2 && rm -rf "$ROOT"; }
}

main "$@"
