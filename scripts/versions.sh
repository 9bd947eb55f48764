# The tools' versions, in one place. Sourced by the other scripts.
# shellcheck shell=bash disable=SC2034

# 0.22 asks for a newer rustc than many people have.
TRUNK_VERSION=0.21.14

# Ships wasm-opt. The one of Debian 12 (108) is too old for what rustc writes today.
BINARYEN_VERSION=132.0.0

# Cuts the program into parts. The crate `wasm_split_helpers` marks them.
WASM_SPLIT_VERSION=0.2.4

# Makes JavaScript and style sheets small.
ESBUILD_VERSION=0.28.2

# The pictures (ISC).
LUCIDE_VERSION=1.62.0

# The checkers of accessibility and of HTML: no two find the same.
AXE_VERSION=4.14.1
READABILITY_VERSION=0.6.0
ACE_VERSION=4.0.34
VNU_VERSION=26.9.27

# What WeMi's pages are made with: a page of the tests is, too.
REACT_VERSION=16.14.0

# Between WebDriver and Firefox.
GECKODRIVER_VERSION=0.37.1

# Debian's second compiler, for where rustup can't provide the wasm target.
LLD_VERSION=19

# The command-line tool and the crate must be the same version: the lock file decides.
WASM_BINDGEN_VERSION=$(awk '/^name = "wasm-bindgen"$/ { getline; gsub(/"/, "", $3); print $3; exit }' Cargo.lock)
