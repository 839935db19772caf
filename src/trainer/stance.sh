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
source src/trainer/java.sh
trainer

exec "$java" -Xmx700m -cp "$classpath" \
  demarche.stance.MeasureStance "${folders[@]}"
