#!/usr/bin/env bash
# Prints what the language engine costs the reader in facts: annotated articles are read once on its
# analysis and once on that of NLP4J, its teacher, and both are scored.
#
#   src/trainer/reader-price.sh GOLD [OUT]
#
# GOLD is a folder of annotated articles with score.py beside it. OUT keeps, for each engine, the facts
# (facts.jsonl), the tables scored, the scorer's errors and the trees (trees.conllu).
set -euo pipefail
[[ $# -ge 1 ]] || { sed -n '2,8p' "$0" >&2; exit 2; }
gold=$(realpath "$1")
out=$(realpath -m "${2:-$(mktemp -d)}")
cd "$(dirname "$0")/../.."
export LC_ALL=C.UTF-8
source src/trainer/java.sh
trainer

"$java" -Xmx3g -cp "$classpath" \
  demarche.reader.ReaderPrice "$gold" "$out"
for engine in engine nlp4j; do
  printf '\n%s\n' "$engine"
  python3 "$gold/../score.py" "$gold" "$out/$engine"
  python3 "$gold/../score.py" "$gold" "$out/$engine" --errors >"$out/$engine/errors.txt"
done
printf '\nfacts, tables, errors and trees: %s\n' "$out"
