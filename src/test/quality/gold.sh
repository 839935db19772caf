#!/usr/bin/env bash
# Builds a graph from the facts of the gold articles, scores its answers, and fails where a kind
# falls more than 0.02 below the figures committed beside this script.
#   src/test/quality/gold.sh FOLDER-OF-GOLD [--write]
set -euo pipefail
gold=${1:?"the folder with dev/ and score.py"}
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
demarche="$here/../../../demarche"
"$demarche" build -q --kg "$work/kg" "$gold/dev"
# All of the gold passes the shapes: nothing was left out, and the graph as it stands conforms.
"$demarche" validate -q --kg "$work/kg"
mkdir "$work/answers"
for name in entities offices positions communications evacuations; do
  "$demarche" query --kg "$work/kg" --format csv "$name" >"$work/answers/$name.csv"
done
python3 "$gold/score.py" "$gold/dev" "$work/answers" --json >"$work/report"
sed '$d' "$work/report"
tail -n 1 "$work/report" | python3 -c '
import json, sys
now, path, write = json.load(sys.stdin), sys.argv[1], sys.argv[2] == "--write"
kinds = ["entities", "offices", "positions", "communications", "evacuations"]
figures = {k: {"right": round(now[k]["right"][2], 3), "full": round(now[k]["full"], 3)} for k in kinds}
if write:
    json.dump(figures, open(path, "w"), indent=2)
    open(path, "a").write("\n")
old = json.load(open(path))
low = [f"{k} {m}: {figures[k][m]} after {old[k][m]}" for k in kinds for m in ("right", "full") if figures[k][m] < old[k][m] - 0.02]
print("gold: " + ("; ".join(low) if low else "no kind fell"))
sys.exit(1 if low else 0)
' "$here/gold-from-facts.json" "${2:-}"
