#!/bin/sh
# Builds the product and the benchmark and measures them: src/benchmark/run.sh [--facts N] [--runs N] [--only map,shapes,carml,load,queries,serve]
# The table goes to the standard output. Linux only: peak memory is read from /proc.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
home=$(cd "$here/../.." && pwd)

# A Java of 21 or newer: the one that is set, or the newest in the usual place.
fits() { [ -x "$1/bin/java" ] && "$1/bin/java" -version 2>&1 | grep -Eq 'version "(2[1-9]|[3-9][0-9])'; }
if ! fits "${JAVA_HOME:-/none}"; then
  JAVA_HOME=
  for java in /usr/lib/jvm/*; do fits "$java" && JAVA_HOME=$java; done
  [ -n "$JAVA_HOME" ] || { echo "run.sh: no Java 21 or newer found; set JAVA_HOME" >&2; exit 1; }
fi
export JAVA_HOME

# The launcher builds the product where it is not, or no longer, built.
"$home/demarche" --version >&2
mvn -q -B -f "$here/pom.xml" package >&2
exec "$JAVA_HOME/bin/java" -cp "$here/target/classes:$here/target/carml/*" demarche.benchmark.Benchmark "$home" "$@"
