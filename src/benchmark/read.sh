#!/usr/bin/env bash
# Measures reading: src/benchmark/read.sh ARTICLES [MOST]
# ARTICLES is a file of articles as JSON Lines, gzipped or not; MOST, how many of them are read. Prints a Markdown table: words a second
# of the whole and of the engine alone, each stage's share, the heap, and the time from the start of Java to one article's facts.
set -euo pipefail
articles=$(realpath "${1:?the file of articles}")
most=${2:-2147483647}
cd "$(dirname "$0")/../.."
export LC_ALL=C.UTF-8

# The launcher builds the product where it is not, or no longer, built, and records what a start needs.
one=$(ls data/sample/*.json | head -1)
./demarche read --quiet "$one" >/dev/null

java=${JAVA_HOME:+$JAVA_HOME/bin/java}
if [[ -z $java ]]; then
  for home in /usr/lib/jvm/*; do
    "$home/bin/java" -version 2>&1 | grep -Eq 'version "(2[1-9]|[3-9][0-9])' && java=$home/bin/java
  done
fi
jar=target/demarche-1.0.0-all.jar
classes=src/benchmark/target/read
mkdir -p "$classes"
"${java}c" --release 21 -d "$classes" -cp "$jar" src/benchmark/java/demarche/reader/ReadTimes.java

echo "| What | Figure |"
echo "| --- | ---: |"
echo "| cores, load of the machine before | $(nproc), $(cut -d' ' -f1 /proc/loadavg) |"
"$java" -XX:+UseSerialGC -Xmx512m -Dorg.slf4j.simpleLogger.defaultLogLevel=error -cp "$classes:$jar" demarche.reader.ReadTimes "$articles" "$most"

times() {
  for _ in 1 2 3 4 5 6 7; do
    start=$(date +%s%N)
    "$@" >/dev/null
    echo $((($(date +%s%N) - start) / 1000000))
  done | sort -n | sed -n '4s/$/ ms/p'
}
echo "| start to one article's facts, median of 7, with the cache of loaded classes | $(times ./demarche read --quiet "$one") |"
echo "| the same without it | $(DEMARCHE_AOT=off times ./demarche read --quiet "$one") |"
echo "| load of the machine after | $(cut -d' ' -f1 /proc/loadavg) |"
