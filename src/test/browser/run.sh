#!/usr/bin/env bash
# Holds the pages of a served graph in a headless browser: src/test/browser/run.sh KG
#
#   DEMARCHE   the program that serves (./demarche unless named)
#   CHROMIUM   the browser (the system's chromium unless named; none is ever downloaded)
#   OUT        a folder for a picture of every kind of page at both widths; none without
#   EACH       how many pages of a kind are opened with hostile texts beside those that have them all (2), or "all"
#   ONLY       pages or hostile; both without
#
# Prints a line a page and ends non-zero on a finding.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
[[ $# -eq 1 ]] || { echo "run.sh: name the folder of a graph" >&2; exit 2; }
kg=$(realpath "$1")
export DEMARCHE=${DEMARCHE:-$here/../../../demarche}
CHROMIUM=${CHROMIUM:-$(command -v chromium || command -v chromium-browser || true)}
[[ -n $CHROMIUM ]] || { echo "run.sh: chromium is missing; install it or name it in CHROMIUM" >&2; exit 2; }
export CHROMIUM
command -v npm >/dev/null || { echo "run.sh: node and npm are missing; install them" >&2; exit 2; }
[[ -z ${OUT:-} ]] || { mkdir -p "$OUT"; OUT=$(realpath "$OUT"); export OUT; }

cd "$here"
if [[ package-lock.json -nt node_modules/.package-lock.json ]]; then
  npm ci --silent
  touch node_modules/.package-lock.json
fi
exec node main.mjs "$kg"
