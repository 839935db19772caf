#!/usr/bin/env bash
# Prints how long it takes from the start of Java to one article analysed and printed, and the smallest
# heap that it runs in.
#
#   src/trainer/start.sh [ARTICLE]
#
# ARTICLE is a text file; without one the sample's article nearest to 470 tokens is taken.
set -euo pipefail
cd "$(dirname "$0")/../.."
export LC_ALL=C.UTF-8
jar=target/demarche-1.0.0-all.jar
[[ -f $jar ]] || mvn -q -B -DskipTests package

java=java
for home in ${JAVA_HOME:+"$JAVA_HOME"} $(ls -d /usr/lib/jvm/* 2>/dev/null | sort -rV); do
  version=$("$home/bin/java" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p' | head -1)
  if [[ ${version:-0} -ge 21 ]]; then
    java=$home/bin/java
    break
  fi
done

article=${1:-}
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

run() { "$java" -XX:+UseSerialGC -Xlog:disable "$@" -cp "$jar" demarche.cli.Demarche parse "$article"; }
tokens=$(run | grep -c '^[0-9]')
for _ in 1 2 3 4 5 6 7; do
  start=$(date +%s%N)
  run >/dev/null
  echo $((($(date +%s%N) - start) / 1000000))
done | sort -n >"$work/times"
echo "Java start to $tokens tokens analysed and printed: median $(sed -n 4p "$work/times") ms, best $(head -1 "$work/times") ms of 7"

low=16
high=256
while ((high - low > 4)); do
  middle=$(((low + high) / 2))
  if run "-Xmx${middle}m" >/dev/null 2>&1; then high=$middle; else low=$middle; fi
done
echo "smallest heap: -Xmx${high}m"
echo "model file: $(stat -c %s data/language/english.model) bytes"
