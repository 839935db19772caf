#!/bin/sh
# Builds the scripts of the pages into FOLDER (target/frontend), and ends well where it cannot: without them every page is
# there as text and tables. Downloads nothing but what package-lock.json names, by npm's own client; never Node, never a browser.
set -u
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
out=${1:-$here/../../target/frontend}

without() {
  echo "The pages are built without scripts: $1." >&2
  exit 0
}

[ "${DEMARCHE_SCRIPTS:-on}" != off ] || without "DEMARCHE_SCRIPTS is off"
command -v node >/dev/null 2>&1 && command -v npm >/dev/null 2>&1 || without "there is no npm"
node -e 'process.exit(+process.versions.node.split(".")[0] < 18 ? 1 : 0)' || without "Node is older than 18"
cd "$here"

# What the scripts are made of, so that a build which changes nothing of it is not made again.
made=$(cat package-lock.json build.js src/* licences/* | cksum)
if [ -f "$out/network.js" ] && [ "$(cat "$out/../frontend.made" 2>/dev/null)" = "$made" ]; then
  exit 0
fi
if [ ! -f node_modules/.package-lock.json ] || [ package-lock.json -nt node_modules/.package-lock.json ]; then
  npm ci --ignore-scripts --no-audit --no-fund --loglevel=error || without "npm could not fetch the packages"
fi
# From here on an error is ours, and stops the build.
node build.js "$out" || exit 1
printf '%s\n' "$made" > "$out/../frontend.made"
