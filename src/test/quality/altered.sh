#!/usr/bin/env bash
# Scores an annotated article and variants of it that tell the same of other people, countries, days
# and numbers: what is found must not depend on them.
#   src/test/quality/altered.sh FOLDER-OF-GOLD ARTICLE.json [--errors]
# FOLDER-OF-GOLD holds score.py. KEEP=FOLDER keeps the variants, the graphs and the answers there.
set -euo pipefail
gold=$(realpath "${1:?"the folder with score.py"}")
article=$(realpath "${2:?"an annotated article"}")
shift 2
here=$(cd "$(dirname "$0")" && pwd)
work=${KEEP:-$(mktemp -d)}
[[ -n ${KEEP:-} ]] || trap 'rm -rf "$work"' EXIT
demarche="$here/../../../demarche"
id=$(basename "$article" .json)
mkdir -p "$work/gold/$id"
cp "$article" "$work/gold/$id"
python3 "$here/altered.py" "$article" "$work/variants"
for variant in "$work"/variants/*.json; do
  mkdir -p "$work/gold/$(basename "$variant" .json)"
  cp "$variant" "$work/gold/$(basename "$variant" .json)"
done
for folder in "$work"/gold/*/; do
  name=$(basename "$folder")
  # The text alone goes in; its facts are what is looked for.
  python3 - "$folder/$name.json" >"$work/$name.jsonl" <<'PY'
import json, sys
article = json.load(open(sys.argv[1], encoding="utf-8"))["article"]
print(json.dumps({k: article.get(k) for k in ("id", "title", "publisher", "url", "published", "body")}, ensure_ascii=False))
PY
  "$demarche" build -q --kg "$work/$name.kg" "$work/$name.jsonl"
  mkdir -p "$work/$name.answers"
  for kind in entities offices positions communications evacuations; do
    "$demarche" query --kg "$work/$name.kg" --format csv "$kind" >"$work/$name.answers/$kind.csv"
  done
  printf '\n%s\n' "$name"
  python3 "$gold/score.py" "$folder" "$work/$name.answers" "$@"
done
