#!/usr/bin/env bash
# Builds a graph from the facts of the gold articles, and one from what is read in their texts, scores
# the answers of both, and fails where a kind falls more than 0.02 below the figures committed beside
# this script (gold-from-facts.json, gold-from-text.json).
#   src/test/quality/gold.sh FOLDER-OF-GOLD [--write]
set -euo pipefail
gold=${1:?"the folder with dev/ and score.py"}
write=${2:-}
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
demarche="$here/../../../demarche"

# score SOURCE: the answers of $work/SOURCE against what is annotated and what was reached before.
score() {
  mkdir "$work/answers-$1"
  for name in entities offices positions communications evacuations; do
    "$demarche" query --kg "$work/$1" --format csv "$name" >"$work/answers-$1/$name.csv"
  done
  python3 "$gold/score.py" "$gold/dev" "$work/answers-$1" --json >"$work/report-$1"
  sed '$d' "$work/report-$1"
  tail -n 1 "$work/report-$1" | python3 -c '
import json, sys
now, path, write, source = json.load(sys.stdin), sys.argv[1], sys.argv[2] == "--write", sys.argv[3]
kinds = ["entities", "offices", "positions", "communications", "evacuations"]
figures = {k: {"right": round(now[k]["right"][2], 3), "full": round(now[k]["full"], 3)} for k in kinds}
if write:
    json.dump(figures, open(path, "w"), indent=2)
    open(path, "a").write("\n")
old = json.load(open(path))
low = [f"{k} {m}: {figures[k][m]} after {old[k][m]}" for k in kinds for m in ("right", "full") if figures[k][m] < old[k][m] - 0.02]
print(f"gold from {source}: " + ("; ".join(low) if low else "no kind fell"))
sys.exit(1 if low else 0)
' "$here/gold-from-$1.json" "$write" "$1"
}

"$demarche" build -q --kg "$work/facts" "$gold/dev"
# All of the gold passes the shapes: nothing was left out, and the graph as it stands conforms.
"$demarche" validate -q --kg "$work/facts"
score facts
"$demarche" build -q --read --kg "$work/text" "$gold/dev"
score text
