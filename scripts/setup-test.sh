# The steps of set-up that only the tests need. Sourced by setup.sh.
# shellcheck shell=bash

rust_components() {
  local component
  for component in fmt clippy; do
    cargo "$component" --version >/dev/null 2>&1 && continue
    say "Adding cargo $component to Rust (about 10 seconds, once)…"
    rustup component add "${component/fmt/rustfmt}" >/dev/null 2>&1 ||
      fail "cargo $component is missing. Run: rustup component add ${component/fmt/rustfmt}"
  done
}

# The same names, in the same order, as in tests/browser/support/engine.rs.
chromium() {
  if [ -n "${CHROME:-}" ] || has chromium || has chromium-browser || has google-chrome; then
    if [ -n "${CHROMEDRIVER:-}" ] || has chromedriver; then return; fi
  fi
  say "Installing Chromium and its driver (about 20 seconds, once)…"
  apt_install chromium chromium-driver ||
    fail "the tests need Chromium and chromedriver of the same version, on the PATH or named by CHROME and CHROMEDRIVER."
}

firefox() {
  if [ -z "${FIREFOX:-}" ] && ! has firefox-esr && ! has firefox; then
    say "Installing Firefox (about 20 seconds, once)…"
    apt_install firefox-esr || fail "the tests need Firefox, on the PATH or named by FIREFOX."
  fi
  if [ -n "${GECKODRIVER:-}" ] || has geckodriver; then return; fi
  say "Installing geckodriver $GECKODRIVER_VERSION (about 2 minutes, once)…"
  cargo_install_plain 0 geckodriver --version "$GECKODRIVER_VERSION" --locked ||
    fail "geckodriver could not be installed. Try: cargo install geckodriver --version $GECKODRIVER_VERSION --locked"
}

# WebKit's browser has no mode without a window: it gets a screen and a message bus of its own.
webkit() {
  local missing=()
  [ -n "${WEBKITDRIVER:-}" ] || has WebKitWebDriver || missing+=(webkit2gtk-driver)
  has xvfb-run && has xauth || missing+=(xvfb xauth)
  has dbus-run-session || missing+=(dbus)
  [ ${#missing[@]} -gt 0 ] || return 0
  say "Installing WebKit and its driver (about 20 seconds, once)…"
  apt_install "${missing[@]}" ||
    fail "the tests need WebKitGTK's WebKitWebDriver, on the PATH or named by WEBKITDRIVER, xvfb-run and dbus-run-session."
}

# The scripts that our own font doesn't draw. Without their fonts a letter is a box of another width, and a line breaks
# elsewhere than on a reader's phone.
fonts_of_languages() {
  has fc-list || return 0
  local language missing=()
  for language in ar bn si; do
    [ -n "$(fc-list ":lang=$language" family)" ] || missing=(fonts-noto-core)
  done
  [ -n "$(fc-list :lang=zh-cn family)" ] || missing+=(fonts-wqy-microhei)
  [ ${#missing[@]} -gt 0 ] || return 0
  say "Installing fonts for Arabic, Bengali, Sinhala and Chinese (about 10 seconds, once)…"
  apt_install "${missing[@]}" ||
    say "  They could not be installed: the tests go on, but the lines of these languages break at other places."
}

# Arial's widths, for which the pages are laid out until their own font has come.
latin_font() {
  has fc-match || return 0
  fc-match Arial family | grep -qE "Arial|Liberation|Arimo" && return
  say "Installing a font with Arial's widths (about 5 seconds, once)…"
  apt_install fonts-liberation || say "  It could not be installed: the tests of things that move may fail."
}

# Orca lives on Linux; where it can't be installed, its tests say that they did not run. The names are those of
# tests/orca/desktop.rs.
screen_reader() {
  has apt-get || return 0
  local program incomplete=
  for program in setpriv Xvfb dbus-daemon openbox xdotool localedef speech-dispatcher orca; do
    has "$program" || incomplete=yes
  done
  [ -z "$incomplete" ] && [ -d /usr/share/i18n/locales ] && return
  say "Installing a screen reader (about 15 seconds, once)…"
  apt_install at-spi2-core dbus-x11 gir1.2-atspi-2.0 locales openbox orca python3-pyatspi speech-dispatcher xdotool xvfb ||
    fail "the tests of what is said need Orca, and a desktop to run it on."
}

axe() {
  npm_package axe-core "$AXE_VERSION"
  cp .tools/npm/node_modules/axe-core/axe.min.js .tools/axe.min.js
}

# IBM's checker.
ace() {
  npm_package accessibility-checker-engine "$ACE_VERSION"
  cp .tools/npm/node_modules/accessibility-checker-engine/ace.js .tools/ace.js
}

# A page that shows the portal as WeMi's does.
react() {
  npm_package react "$REACT_VERSION"
  npm_package react-dom "$REACT_VERSION"
}

# What browsers make of a page in their reader mode.
readability() {
  npm_package @mozilla/readability "$READABILITY_VERSION"
  cp .tools/npm/node_modules/@mozilla/readability/Readability.js .tools/readability.js
}

# The Nu HTML validator, and Java to run it.
vnu() {
  npm_package vnu-jar "$VNU_VERSION"
  cp .tools/npm/node_modules/vnu-jar/build/dist/vnu.jar .tools/vnu.jar
  has java && return
  say "Installing Java (about 20 seconds, once)…"
  apt_install default-jre-headless || fail "the tests need Java (11 or later) for the HTML validator."
}
