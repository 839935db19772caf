#!/usr/bin/env bash
# Prints what the stance model is worth where contents and voicing words are given as annotated.
#
#   src/trainer/stance.sh TRAIN CORPUS [DEV...]
#
# TRAIN is a folder of annotated articles, CORPUS the folder of the articles whose places src/trainer/labels.tsv
# judges: cross-validated over TRAIN is what reader.sh makes of both. On each DEV, annotated articles to measure
# by, the weights of data/stance are measured as they are. Writes nothing.
set -euo pipefail
[[ $# -ge 2 ]] || { sed -n '2,8p' "$0" >&2; exit 2; }
train=$(realpath "$1")
corpus=$(realpath "$2")
folders=()
for folder in "${@:3}"; do folders+=("$(realpath "$folder")"); done
cd "$(dirname "$0")/../.."
export LC_ALL=C.UTF-8
source src/trainer/java.sh
trainer

exec "$java" -Xmx1g -cp "$classpath" \
  demarche.position.MeasureStance "$train" src/trainer/labels.tsv "$corpus" src/trainer/written ${folders[@]+"${folders[@]}"}
