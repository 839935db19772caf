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
source src/trainer/java.sh
trainer

exec "$java" -Xmx1g -cp "$classpath" \
  demarche.position.PositionTraining "$train" data
