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

java=java
for home in ${JAVA_HOME:+"$JAVA_HOME"} $(ls -d /usr/lib/jvm/* 2>/dev/null | sort -rV); do
  version=$("$home/bin/java" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p' | head -1)
  if [[ ${version:-0} -ge 21 ]]; then
    java=$home/bin/java
    break
  fi
done

mvn -q -B -Ptrainer compile dependency:build-classpath \
  -Dmdep.outputFile=target/trainer/classpath.txt
"$java" -Xmx3g -cp "target/trainer/classes:$(cat target/trainer/classpath.txt)" \
  demarche.reader.ReaderPrice "$gold" "$out"
for engine in engine nlp4j; do
  printf '\n%s\n' "$engine"
  python3 "$gold/../score.py" "$gold" "$out/$engine"
  python3 "$gold/../score.py" "$gold" "$out/$engine" --errors >"$out/$engine/errors.txt"
done
printf '\nfacts, tables, errors and trees: %s\n' "$out"
