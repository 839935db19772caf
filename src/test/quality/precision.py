#!/usr/bin/env python3
"""Draws facts that the reader finds in unseen articles, to be judged by hand, and counts the verdicts.

    precision.py draw CORPUS GOLD WORK    reads the corpus with ../../../demarche (or what DEMARCHE names),
                                          draws, and writes WORK/KIND.txt: each fact with its sentence and context
    precision.py count                    the precision of each list beside this script, and its errors by class
    precision.py again WORK               which of the judged facts the reader that filled WORK still finds

What is drawn depends on the seed and on the fact itself alone: a draw from a later reader holds
again those of the drawn facts that it still finds, so only what is new has to be judged.
"""

import csv
import gzip
import hashlib
import json
import os
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

SEED = "demarche-precision-1"
FACTS = 100
STATEMENTS = 400
# Evacuations are rare: for them alone, more statements are read, of those that hold such a word.
MOVING = re.compile(r"\b(evacuat|airlift|repatriat)", re.IGNORECASE)
MOVING_STATEMENTS = 200
# Articles of news, by id; the others are statements of governments.
NEWS = re.compile(r"wikinews|GUM_news|voice-of-america")
KINDS = ["positions", "offices", "communications", "evacuations"]
HERE = Path(__file__).resolve().parent
# What the models have learnt from is not measured by.
LABELS = HERE / "../../trainer/labels.tsv"


def place(*parts):
    """Where something stands in the order of the draw."""
    return hashlib.sha256("\t".join([SEED, *map(str, parts)]).encode()).hexdigest()


def bare(text):
    return re.sub(r"\W+", " ", text or "").strip().lower()


def lines(path):
    with (gzip.open if path.suffix == ".gz" else open)(path, "rt", encoding="utf-8") as file:
        return [json.loads(line) for line in file if line.strip()]


def articles(corpus, gold):
    """The articles to read: each text once, none of the gold, not too many of one publisher.

    Two lists: those for all kinds, and those for evacuations alone.
    """
    texts, titles = set(), set()
    learnt = {line.split("\t")[0] for line in open(LABELS, encoding="utf-8") if not line.startswith("#")}
    for path in sorted(gold.glob("train/*.json")) + sorted(gold.glob("dev/*.json")):
        record = json.loads(path.read_text(encoding="utf-8"))
        texts.add(bare(record["article"]["body"]))
        titles.add(bare(record["article"].get("title")))
    statements = sorted(lines(corpus / "statements.jsonl.gz"), key=lambda a: place(a["id"]))
    news = lines(corpus / "articles.jsonl") + lines(corpus / "silver-news.jsonl.gz")
    statements, news = ([a for a in some if a["id"] not in learnt] for some in (statements, news))
    moving = [statement for statement in statements if MOVING.search(statement["body"])]
    kept = fresh(news, len(news), texts, titles) + fresh(statements, STATEMENTS, texts, titles)
    return kept, fresh(moving, MOVING_STATEMENTS, texts, titles)


def fresh(source, most, texts, titles):
    """The first articles of a source that are none of those seen; their texts are seen from then on."""
    kept = []
    for article in source:
        text, title = bare(article["body"]), bare(article.get("title"))
        if len(kept) < most and text not in texts and not (title and title in titles):
            texts.add(text)
            kept.append(article)
    return kept


def draw(corpus, gold, work):
    work.mkdir(parents=True, exist_ok=True)
    kept, moving = articles(corpus, gold)
    read(kept, work / "facts.jsonl")
    read(moving, work / "facts-moving.jsonl")
    for kind in KINDS:
        found = found_facts(work, kind)
        drawn = sorted(found, key=lambda f: place(kind, *key(f)))[:FACTS]
        known = {tuple(row[:4]): row[5] for row in judged(kind)}
        texts = [f"{known.get(key(f), 'TO JUDGE')}\t{shown(f)}" for f in drawn]
        (work / f"{kind}.txt").write_text("".join(texts), encoding="utf-8")
        new = sum(key(f) not in known for f in drawn)
        print(f"{kind}: {len(found)} found, {len(drawn)} drawn, {new} of them not judged yet")


def read(kept, facts):
    """Writes the facts that the reader finds in articles."""
    fields = ["id", "title", "publisher", "url", "published", "body"]
    texts = facts.with_suffix(".in.jsonl")
    with open(texts, "w", encoding="utf-8") as file:
        for article in kept:
            file.write(json.dumps({f: article[f] for f in fields if article.get(f)}) + "\n")
    command = os.environ.get("DEMARCHE", str(HERE / "../../../demarche")).split()
    with open(facts, "wb") as file:
        subprocess.run([*command, "read", "-q", str(texts)], stdout=file, check=True)


def found_facts(work, kind):
    found = []
    records = lines(work / "facts.jsonl")
    if kind == "evacuations":
        records += lines(work / "facts-moving.jsonl")
    for record in records:
        for fact in record["facts"][kind]:
            found.append({"article": record["article"], "fact": fact, "kind": kind})
    return found


def key(found):
    piece = found["fact"]["evidence"][0]
    return found["article"]["id"], str(piece["start"]), str(piece["end"]), short(found)


def name(value):
    return "+".join(value) if isinstance(value, list) else str(value)


def short(found):
    """A fact without the words of its sentence; of a position's topic, the first five."""
    fact = dict(found["fact"])
    fact.pop("evidence")
    fact.pop("origin", None)
    if "topic" in fact:
        fact["topic"] = " ".join(fact["topic"].split()[:5])
    return re.sub(r"\s", " ", "; ".join(f"{slot}={name(value)}" for slot, value in fact.items()))


def shown(found):
    body, fact = found["article"]["body"], found["fact"]
    out = ["\t".join([*key(found), fact.get("origin", {}).get("name", "")])]
    article = found["article"]
    out.append(f"  [{article.get('published')}] {article.get('title')} ({article.get('publisher')})")
    if "topic" in fact:
        out.append(f"  TOPIC {fact['topic']}")
    for piece in fact["evidence"][:4]:
        start, end = piece["start"], piece["end"]
        before, after = body[max(0, start - 300) : start], body[end : end + 300]
        out.append(f"  {before} <<{body[start:end]}>> {after}".replace("\n", " / "))
    return "\n".join(out) + "\n\n"


def judged(kind):
    path = HERE / f"precision-{kind}.tsv"
    if not path.exists():
        return []
    with open(path, encoding="utf-8") as file:
        rows = (line for line in file if not line.startswith("#"))
        return list(csv.reader(rows, delimiter="\t", quoting=csv.QUOTE_NONE))[1:]


def share(rows):
    right = sum(row[5] == "right" for row in rows)
    return f"{right} of {len(rows)} right" + (f", {right / len(rows):.2f}" if rows else "")


def count():
    for kind in KINDS:
        rows = judged(kind)
        news = [row for row in rows if NEWS.search(row[0])]
        print(f"{kind}: {share(rows)}; in news: {share(news)}")
        for error, number in Counter(row[6] for row in rows if row[5] == "wrong").most_common():
            print(f"  {number:3} {error}")


def again(work):
    for kind in KINDS:
        now = {key(found) for found in found_facts(work, kind)}
        rows = judged(kind)
        for verdict in ("right", "wrong"):
            of = [row for row in rows if row[5] == verdict]
            still = sum(tuple(row[:4]) in now for row in of)
            print(f"{kind}: {still} of the {len(of)} {verdict} ones are found again")


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["draw", corpus, gold, work]:
            draw(Path(corpus), Path(gold), Path(work))
        case ["count"]:
            count()
        case ["again", work]:
            again(Path(work))
        case _:
            sys.exit(__doc__)
