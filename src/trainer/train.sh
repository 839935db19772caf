#!/usr/bin/env bash
# Makes the language engine's model again and prints its figures, or with --only-measure prints the
# figures of the model that is there.
#
#   src/trainer/train.sh CORPUS GOLD [OPTION...]
#
# CORPUS is a folder with statements.jsonl.gz and silver-news.jsonl.gz to learn from, articles.jsonl
# to measure by, and treebank/; GOLD one whose dev/ holds articles to measure by. Two cores and 12 GB
# are enough. What lies in between stays in target/trainer/work and is taken up again.
set -euo pipefail
[[ $# -ge 2 ]] || { sed -n '2,9p' "$0" >&2; exit 2; }
corpus=$(realpath "$1")
gold=$(realpath "$2")
shift 2
cd "$(dirname "$0")/../.."
export LC_ALL=C.UTF-8
source src/trainer/java.sh
trainer

exec "$java" -Xmx12g -XX:+UseTransparentHugePages -cp "$classpath" \
  demarche.language.Train \
  --near "$corpus/silver-news.jsonl.gz" \
  --text "$corpus/statements.jsonl.gz" \
  --news "$corpus/articles.jsonl" "$gold/dev" \
  --trees "$corpus/treebank" \
  --work target/trainer/work \
  --model data/language/english.model \
  "$@"
