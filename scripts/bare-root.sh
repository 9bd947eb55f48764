# Makes a Debian root with a user's minimum in it, and runs commands there. Sourced by bare-machine.sh.
# Nothing of where packages come from is written here: the machine's own settings are taken over.
# shellcheck shell=bash

# What every developer's computer has. The rest is the business of set-up.
MINIMUM=ca-certificates,git,curl,build-essential,pkg-config,libssl-dev,make

# The project's folder, as seen in the root.
PROJECT=/root/project

# What the shell in the root does before anything else.
FIRST=:

# The names under which rustup runs a toolchain.
PROXIES=(cargo rustc rustdoc rustfmt cargo-fmt cargo-clippy clippy-driver)

# Variables that say where packages come from and how the network is reached.
CARRIED='^((http|https|no|all)_proxy|(HTTP|HTTPS|NO|ALL)_PROXY|NODE_EXTRA_CA_CERTS'
CARRIED+='|RUSTUP_(DIST_SERVER|UPDATE_ROOT)|CARGO_(REGISTR|SOURCE|HTTP|NET)[A-Z_]*'
CARRIED+='|npm_config_registry|NPM_CONFIG_REGISTRY)$'

make_root() {
  # shellcheck source=/dev/null
  source <(grep -E '^(ID|VERSION_CODENAME)=' /etc/os-release)
  [ "$ID" = debian ] || fail "a bare Debian is made from Debian's own packages, and this is $ID."
  has debootstrap || fail "debootstrap is missing. Run: apt-get install debootstrap"
  say "Installing Debian $VERSION_CODENAME (about 2 minutes)…"
  quietly debootstrap --variant=minbase --include="$MINIMUM" "$VERSION_CODENAME" "$ROOT" "$(debian_source)" ||
    fail "debootstrap could not install Debian."
  # In a folder no service is started.
  printf '#!/bin/sh\nexit 101\n' >"$ROOT/usr/sbin/policy-rc.d"
  chmod +x "$ROOT/usr/sbin/policy-rc.d"
  mkdir -p "$ROOT$PROJECT"
  mount_root
  copy_settings
  copy_rust
  copy_node
}

# Where this machine has Debian's main packages from.
debian_source() {
  # shellcheck disable=SC2016
  apt-get indextargets --format '$(CREATED_BY) $(RELEASE) $(COMPONENT) $(REPO_URI)' |
    awk -v release="$VERSION_CODENAME" '$1 == "Packages" && $2 == release && $3 == "main" { print $4; exit }'
}

copy_settings() {
  # The list that debootstrap has written would name everything a second time.
  rm -f "$ROOT/etc/apt/sources.list"
  cp -a /etc/apt/. "$ROOT/etc/apt/"
  cp -a /usr/share/keyrings/. "$ROOT/usr/share/keyrings/"
  cp -L /etc/resolv.conf /etc/hosts "$ROOT/etc/"
  mkdir -p "$ROOT/usr/local/share/ca-certificates" "$ROOT/root/.cargo/bin"
  if [ -d /usr/local/share/ca-certificates ]; then
    cp -aL /usr/local/share/ca-certificates/. "$ROOT/usr/local/share/ca-certificates/"
  fi
  quietly chroot "$ROOT" update-ca-certificates || fail "the machine's certificates could not be taken over."
  local file
  for file in config config.toml credentials.toml; do
    [ ! -f "${CARGO_HOME:-$HOME/.cargo}/$file" ] || cp "${CARGO_HOME:-$HOME/.cargo}/$file" "$ROOT/root/.cargo/"
  done
}

# One toolchain, without its books. rustup alone is copied: its folder may have tools that set-up must install.
copy_rust() {
  has rustup || fail "rustup is missing. Install it from https://rustup.rs, then try again."
  say "Copying Rust and Node…"
  local sysroot name
  sysroot=$(rustc --print sysroot)
  name=$(basename "$sysroot")
  mkdir -p "$ROOT/root/.rustup/toolchains/$name"
  tar -C "$sysroot" --exclude=./share/doc -c . | tar -C "$ROOT/root/.rustup/toolchains/$name" -x
  cp "$(readlink -f "$(type -P rustup)")" "$ROOT/root/.cargo/bin/rustup"
  local proxy
  for proxy in "${PROXIES[@]}"; do ln -s rustup "$ROOT/root/.cargo/bin/$proxy"; done
  quietly inside "rustup default $name" ||
    fail "rustup doesn't run in the root."
}

# Where it doesn't run there (Debian's own is in many packages), set-up installs Debian's.
copy_node() {
  has node && has npm || return 0
  local npm settings
  npm=$(dirname "$(dirname "$(readlink -f "$(type -P npm)")")")
  mkdir -p "$ROOT/usr/local/lib/node_modules" "$ROOT/usr/local/etc"
  cp "$(readlink -f "$(type -P node)")" "$ROOT/usr/local/bin/node"
  cp -a "$npm" "$ROOT/usr/local/lib/node_modules/npm"
  ln -s ../lib/node_modules/npm/bin/npm-cli.js "$ROOT/usr/local/bin/npm"
  inside "npm --version" >/dev/null 2>&1 ||
    rm -rf "$ROOT"/usr/local/{bin/node,bin/npm,lib/node_modules}
  settings=$(npm config get globalconfig)
  [ ! -f "$settings" ] || cp "$settings" "$ROOT/usr/local/etc/npmrc"
  settings=$(npm config get userconfig)
  [ ! -f "$settings" ] || cp "$settings" "$ROOT/root/.npmrc"
}

# clone <commit>: what is not committed stays outside. In a root that was kept, what was installed and built stays.
clone() {
  if [ ! -d "$ROOT$PROJECT/.git" ]; then
    git clone --quiet --no-hardlinks --no-checkout . "$ROOT$PROJECT"
  fi
  git -C "$ROOT$PROJECT" fetch --quiet "$PWD" "$1"
  git -C "$ROOT$PROJECT" checkout --quiet --force --detach "$1"
  # Nobody's folders are named in the root.
  git -C "$ROOT$PROJECT" remote remove origin 2>/dev/null || true
}

# Only in a mount namespace of our own: the mounts end with it, and deleting the root never reaches through them.
mount_root() {
  mount -t proc proc "$ROOT/proc"
  mount --rbind /dev "$ROOT/dev"
  mount -t tmpfs tmpfs "$ROOT/dev/shm"
}

# The command that runs a line of shell in the project's folder of the root, as on a computer just bought.
into_root() {
  local name
  ENTER=(env -i HOME=/root TERM="${TERM:-dumb}")
  ENTER+=(PATH=/root/.cargo/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin)
  while read -r name; do ENTER+=("$name=${!name}"); done < <(compgen -e | grep -E "$CARRIED")
  # The last one holds.
  [ -z "$WITHOUT_TARGET" ] || ENTER+=(RUSTUP_DIST_SERVER=file:///nowhere)
  ENTER+=(chroot "$ROOT" /bin/bash -c "$FIRST; cd $PROJECT && $1")
}

inside() {
  into_root "$1"
  "${ENTER[@]}" </dev/null
}
