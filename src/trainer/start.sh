#!/usr/bin/env bash
# Prints how long it takes from the start of Java to one article analysed, by the engine alone and by the
# command parse, and the smallest heap that the engine runs in.
#
#   src/trainer/start.sh [ARTICLE]
#
# ARTICLE is a text file; without one the sample's article nearest to 470 tokens is taken.
set -euo pipefail
article=${1:+$(realpath "$1")}
cd "$(dirname "$0")/../.."
export LC_ALL=C.UTF-8
mvn -q -B -DskipTests package
mvn -q -B -Ptrainer compile

source src/trainer/java.sh

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
if [[ -z $article ]]; then
  python3 - "$work/article.txt" <<'PY'
import glob, json, sys

bodies = [json.load(open(f))["article"]["body"] for f in sorted(glob.glob("data/sample/*.json"))]
# Some 0.85 words a token.
best = min(bodies, key=lambda b: abs(len(b.split()) - 400))
open(sys.argv[1], "w").write(best)
PY
  article=$work/article.txt
fi

engine() { "$java" -XX:+UseSerialGC "$@" -cp target/trainer/classes demarche.language.Start "$article"; }
# Loads the cache of loaded classes on a JDK that has one.
command() { ./demarche parse "$article"; }

times() {
  "$@" >/dev/null
  for _ in 1 2 3 4 5 6 7; do
    start=$(date +%s%N)
    "$@" >/dev/null
    echo $((($(date +%s%N) - start) / 1000000))
  done | sort -n >"$work/times"
  echo "median $(sed -n 4p "$work/times") ms, best $(head -1 "$work/times") ms of 7"
}
echo "Java start to $(engine) tokens analysed: $(times engine)"
echo "./demarche parse, analysed and printed: $(times command)"

low=16
high=256
while ((high - low > 4)); do
  middle=$(((low + high) / 2))
  if engine "-Xmx${middle}m" >/dev/null 2>&1; then high=$middle; else low=$middle; fi
done
echo "smallest heap: -Xmx${high}m"
echo "model file: $(stat -c %s data/language/english.model) bytes"
