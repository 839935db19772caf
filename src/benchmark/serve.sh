#!/usr/bin/env bash
# Serves a graph and asks it with 24 clients for 2 minutes, over every kind of page and every named query: src/benchmark/serve.sh KG
# DEMARCHE names the program (./demarche unless named), SECONDS_OF_LOAD and CLIENTS change the load. Linux only: memory is read from /proc.
# Each client asks again at once; with PAUSE_MS it waits as a reader does. The clients run on the same machine and take their share of its cores.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
[[ $# -eq 1 ]] || { echo "serve.sh: name the folder of a graph" >&2; exit 2; }
demarche=${DEMARCHE:-$here/../../demarche}

java=""
for candidate in "${JAVA_HOME:+$JAVA_HOME/bin/java}" $(ls -d /usr/lib/jvm/*/bin/java 2>/dev/null | sort -rV); do
  [[ -x $candidate && -x ${candidate%java}javac ]] || continue
  version=$("$candidate" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p' | head -1)
  if [[ ${version:-0} -ge 21 ]]; then java=$candidate; break; fi
done
[[ -n $java ]] || { echo "serve.sh: no JDK of 21 or more was found; set JAVA_HOME" >&2; exit 1; }

"$demarche" --version >&2 # builds the program where it is not built yet
said=$(mktemp)
"$demarche" serve --kg "$1" --port 0 >"$said" &
server=$!
trap 'kill "$server" 2>/dev/null || true; wait "$server" 2>/dev/null || true; rm -f "$said"' EXIT
for ((i = 0; i < 600; i++)); do
  [[ -s $said ]] && break
  kill -0 "$server" 2>/dev/null || { echo "serve.sh: the server did not start" >&2; exit 1; }
  sleep 0.2
done
address=$(head -1 "$said")
[[ -n $address ]] || { echo "serve.sh: the server did not say its address" >&2; exit 1; }
"$java" -Xmx512m "$here/ServeLoad.java" "$address" "$server" "${SECONDS_OF_LOAD:-120}" "${CLIENTS:-24}" "${PAUSE_MS:-0}"
