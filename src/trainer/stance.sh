#!/usr/bin/env bash
# Prints what the stance model is worth where contents and voicing words are given as annotated.
#
#   src/trainer/stance.sh TRAIN [DEV...]
#
# TRAIN is a folder of annotated articles to learn from, each DEV one to measure by. Writes nothing.
set -euo pipefail
[[ $# -ge 1 ]] || { sed -n '2,7p' "$0" >&2; exit 2; }
folders=()
for folder in "$@"; do folders+=("$(realpath "$folder")"); done
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
exec "$java" -Xmx700m -cp "target/trainer/classes:$(cat target/trainer/classpath.txt)" \
  demarche.stance.MeasureStance "${folders[@]}"
