#!/usr/bin/env bash
# Makes the weights of the reader's models again (which candidates are positions, on whose behalf they
# are said, their stance) and prints what cross-validation says of each.
#
#   src/trainer/reader.sh TRAIN CORPUS
#
# TRAIN is a folder of annotated articles to learn from, CORPUS the folder of the articles whose places
# src/trainer/labels.tsv judges. Takes some minutes.
set -euo pipefail
[[ $# -eq 2 ]] || { sed -n '2,8p' "$0" >&2; exit 2; }
train=$(realpath "$1")
corpus=$(realpath "$2")
cd "$(dirname "$0")/../.."
export LC_ALL=C.UTF-8
source src/trainer/java.sh
trainer

exec "$java" -Xmx1g -cp "$classpath" \
  demarche.position.PositionTraining "$train" src/trainer/labels.tsv "$corpus" src/trainer/written data
