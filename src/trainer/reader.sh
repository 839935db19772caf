#!/usr/bin/env bash
# Makes the weights of the reader's models again (which candidates are positions, on whose behalf they
# are said, their stance) and prints what cross-validation says of each.
#
#   src/trainer/reader.sh TRAIN
#
# TRAIN is a folder of annotated articles to learn from. Takes some minutes.
set -euo pipefail
[[ $# -eq 1 ]] || { sed -n '2,7p' "$0" >&2; exit 2; }
train=$(realpath "$1")
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
exec "$java" -Xmx1g -cp "target/trainer/classes:$(cat target/trainer/classpath.txt)" \
  demarche.position.PositionTraining "$train" data
