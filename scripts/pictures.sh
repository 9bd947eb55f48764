#!/usr/bin/env bash
# A hook of Trunk (Trunk.toml): puts the pictures that `public/pictures.txt` names into one file, beside the program.
# They are Lucide's (https://lucide.dev, ISC): their licence stands beside them, for every visit would pay for it inside.
set -euo pipefail
source "$(dirname "$0")/common.sh"

# symbol <name> <file>: the drawing alone. How it is drawn stands in the style sheet.
symbol() {
  [ -f "$2" ] || fail "public/pictures.txt names \"$1\", which Lucide doesn't have."
  printf '<symbol id="%s" viewBox="0 0 24 24">' "$1"
  sed -n '/^  </p' "$2" | sed 's/^ *//; s/ \/>/\/>/' | tr -d '\n'
  printf '</symbol>\n'
}

main() {
  local name
  {
    printf '<svg xmlns="http://www.w3.org/2000/svg">\n<!-- Lucide: pictures-licence.txt -->\n'
    while read -r name; do
      symbol "$name" ".tools/npm/node_modules/lucide-static/icons/$name.svg"
    done <public/pictures.txt
    # The portal's own.
    symbol mark public/mark.svg
    printf '</svg>\n'
  } >"$TRUNK_STAGING_DIR/pictures.svg"
  cp .tools/npm/node_modules/lucide-static/LICENSE "$TRUNK_STAGING_DIR/pictures-licence.txt"
}

main
