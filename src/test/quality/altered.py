#!/usr/bin/env python3
"""Writes variants of an annotated article that tell the same of other people, countries and days.

    altered.py ARTICLE.json FOLDER [VARIANTS]

The same replacement is made in title, body, facts and evidence: people (whether the family name stands
first or last), countries with their adjectives, capitals, seats of power and cities, regions, weekdays
and dates, titles, and numbers. What a reader finds must not depend on any of these. A variant is drawn
from its number: the same bytes at every run. People here are invented, countries and cities real.
"""
import datetime, json, random, re, sys
from pathlib import Path

# name, adjective, capital, seat of power, foreign office, then cities; "-" for none.
COUNTRIES = [line.split("|") for line in """
Afghanistan|Afghan|Kabul|-|Foreign Ministry|Ghazni|Herat|Jalalabad|Kandahar|Kunduz
Brazil|Brazilian|Brasilia|Planalto Palace|Foreign Ministry|Fortaleza|Manaus|Recife|Salvador|Belem
China|Chinese|Beijing|Zhongnanhai|Foreign Ministry|Chengdu|Guangzhou|Nanjing|Shanghai|Wuhan
Egypt|Egyptian|Cairo|-|Foreign Ministry|Alexandria|Aswan|Giza|Luxor|Suez
France|French|Paris|Elysee Palace|Foreign Ministry|Bordeaux|Lille|Lyon|Marseille|Nantes
Germany|German|Berlin|Chancellery|Foreign Ministry|Bremen|Cologne|Dresden|Hamburg|Leipzig
Indonesia|Indonesian|Jakarta|-|Foreign Ministry|Bandung|Makassar|Medan|Semarang|Surabaya
Iran|Iranian|Tehran|-|Foreign Ministry|Ahvaz|Isfahan|Mashhad|Shiraz|Tabriz
Iraq|Iraqi|Baghdad|-|Foreign Ministry|Basra|Erbil|Kirkuk|Mosul|Najaf
Jordan|Jordanian|Amman|-|Foreign Ministry|Aqaba|Irbid|Karak|Madaba|Zarqa
Kazakhstan|Kazakh|Astana|-|Foreign Ministry|Aktau|Aktobe|Almaty|Pavlodar|Shymkent
Kenya|Kenyan|Nairobi|State House|Foreign Ministry|Eldoret|Kisumu|Mombasa|Nakuru|Malindi
Libya|Libyan|Tripoli|-|Foreign Ministry|Benghazi|Misrata|Sabha|Sirte|Tobruk
Malaysia|Malaysian|Kuala Lumpur|-|Foreign Ministry|Ipoh|Johor Bahru|Kuching|Malacca|Seremban
Nigeria|Nigerian|Abuja|-|Foreign Ministry|Enugu|Ibadan|Jos|Kano|Lagos
Peru|Peruvian|Lima|-|Foreign Ministry|Arequipa|Cusco|Iquitos|Tacna|Trujillo
Poland|Polish|Warsaw|-|Foreign Ministry|Gdansk|Krakow|Lodz|Lublin|Poznan
Russia|Russian|Moscow|Kremlin|Foreign Ministry|Kazan|Omsk|Perm|Samara|Ufa
South Korea|South Korean|Seoul|Blue House|Foreign Ministry|Busan|Daegu|Daejeon|Gwangju|Incheon
Sudan|Sudanese|Khartoum|-|Foreign Ministry|Atbara|Kassala|Nyala|Omdurman|Wad Madani
Syria|Syrian|Damascus|-|Foreign Ministry|Aleppo|Hama|Homs|Idlib|Latakia
Turkey|Turkish|Ankara|-|Foreign Ministry|Adana|Bursa|Istanbul|Izmir|Konya
Ukraine|Ukrainian|Kyiv|-|Foreign Ministry|Dnipro|Kharkiv|Lviv|Odessa|Sumy
United Kingdom|British|London|Downing Street|Foreign Office|Bristol|Leeds|Liverpool|Manchester|Sheffield
United States|U.S.|Washington|White House|State Department|Boston|Chicago|Denver|Houston|Seattle
Vietnam|Vietnamese|Hanoi|-|Foreign Ministry|Can Tho|Da Nang|Hai Phong|Hue|Vinh
""".strip().splitlines()]
FIRST_LAST = ["Anna", "Marta", "Elena", "Joana", "Irina", "Clara"], ["Viktor", "Marek", "Pablo", "Emil", "Anton", "Felix"], ["Dallmayer", "Orvenko", "Castelar", "Brennick", "Talvi", "Mercadel", "Ostervik", "Halvorsen", "Calderine", "Fenwright", "Lobanek", "Sarmento"]
FAMILY_FIRST = ["Meilin", "Yulan", "Xiurong", "Lihua"], ["Guofeng", "Zhiyuan", "Weidong", "Jianhua"], ["Qiu", "Fang", "Gao", "Tan", "Shen", "Luo", "Bai", "Meng"]
REGIONS = ["Africa", "Asia", "Europe", "Latin America"]
OFFICES = [("President", "Prime Minister"), ("President", "Chancellor"), ("Prime Minister", "President"), ("Foreign Minister", "Defense Minister"),
           ("spokeswoman", "spokesman"), ("spokesman", "spokeswoman"), ("ambassador", "envoy")]
DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]
ISO = re.compile(r"\d{4}-\d\d-\d\d")
WRITTEN = re.compile(rf"\b({'|'.join(MONTHS)}) (\d\d?)\b(?:, (\d{{4}}))?")
NUMBER = re.compile(r"(?<![\d,.])\d{1,3}(?:,\d{3})+(?![\d,])|(?<![\d,.])[1-9]\d\d(?!\d|,\d)")


def texts(value):
    """All strings in a value."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, (dict, list)):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from texts(inner)


class Variant:
    """One consistent replacement."""

    def __init__(self, record, seed):
        self.random = random.Random(seed)
        self.seed = seed
        self.days = self.random.randrange(1, 7)
        self.published = datetime.date.fromisoformat(record["article"]["published"])
        self.body = record["article"]["body"]
        self.all = "\n".join(texts(record))
        self.words, self.numbers = {}, {}
        entities = record["facts"]["entities"]
        self.countries([e["name"] for e in entities if e["type"] == "Country"])
        self.places(record, [e["name"] for e in entities if e["type"] == "Place"])
        self.offices()
        self.people([e["name"] for e in entities if e["type"] == "Person"], record["facts"]["offices"])
        keys = "|".join(re.escape(k) for k in sorted(self.words, key=len, reverse=True))
        self.pattern = re.compile(rf"\b(?:([Aa])n? )?(?<!\w)({keys})(?!\w)") if keys else None

    def countries(self, names):
        old = [c for c in COUNTRIES if c[0] in names]
        free = [c for c in COUNTRIES if c[0] not in names and not c[0].startswith("United") and not re.search(rf"\b{c[2]}\b", self.all)]
        self.random.shuffle(free)
        self.new = {}
        for country in old:
            seat = country[3] != "-" and country[3] in self.body
            new = next(c for c in free if not seat or c[3] != "-")
            free.remove(new)
            self.new[country[0]] = new
            self.country(country, new)

    def country(self, old, new):
        if old[1] == "U.S.":
            for name in ("the U.S.", "the United States", "America"):
                self.words[name] = new[0]
            for name in ("U.S.", "American"):
                self.words[name] = new[1]
        self.words[old[0]] = new[0]
        self.words[old[1]] = new[1]
        self.words[old[1] + "s"] = "people of " + new[0] if new[1][-1] in "hes" else new[1] + "s"
        self.words[old[2]] = new[2]
        if old[3] != "-":
            self.words[old[3]] = new[3]
        if old[4] != new[4] and old[4] != "Foreign Ministry":
            self.words[old[4]] = new[4]
            self.words[{"State Department": "United States Department of State"}.get(old[4], old[4])] = (
                "Foreign Office" if new[4] == "Foreign Office" else "Ministry of Foreign Affairs of " + new[0])
        for city, other in zip(old[5:], self.random.sample(new[5:], len(new[5:]))):
            self.words[city] = other

    def places(self, record, names):
        left = [f for e in record["facts"]["evacuations"] for f in e["from"] if f in self.new] or list(self.new)
        spare = [c for c in self.new[left[0]][5:] if c not in self.words.values()] if left else []
        for name in names:
            if name in REGIONS:
                self.words[name] = self.random.choice([r for r in REGIONS if r != name])
            elif name not in self.words and spare and " " not in name:
                self.words[name] = spare.pop()

    def offices(self):
        pairs = [p for p in OFFICES if re.search(rf"\b{p[0]}\b", self.body)]
        self.random.shuffle(pairs)
        swap = self.random.random() < 0.7
        for old, new in pairs:
            if old not in self.words and (swap or old.startswith("P")):
                self.words[old] = new
                self.words[old.lower()] = new.lower()
                self.words[old + "s"] = new + "s"

    def people(self, names, offices):
        families = {k: self.random.sample(v[2], len(v[2])) for k, v in ((True, FAMILY_FIRST), (False, FIRST_LAST))}
        givens = {(k, woman): self.random.sample(v[0 if woman else 1], len(v[0])) for k, v in ((True, FAMILY_FIRST), (False, FIRST_LAST)) for woman in (True, False)}
        turn = self.random.random() < 0.5
        for name in names:
            parts = name.split(" ")
            if len(parts) == 1:
                continue
            rest = self.body.replace(name, "")
            first = re.search(rf"\b{parts[0]}\b", rest) and not re.search(rf"\b{parts[-1]}\b", rest)
            new_first = bool(first) != turn
            titles = [self.words.get(o["title"], o["title"]) for o in offices if o["person"] == name]
            woman = any("woman" in t for t in titles)
            if not families[new_first] or not givens[new_first, woman]:
                continue
            given = givens[new_first, woman].pop()
            family = families[new_first].pop()
            self.words[name] = f"{family} {given}" if new_first else f"{given} {family}"
            self.words[parts[0] if first else parts[-1]] = family

    def number(self, match):
        old = match.group()
        if old not in self.numbers:
            digits = old.replace(",", "")
            new = str(self.random.randrange(11, 99)) + "".join(self.random.choice("0123456789") if d != "0" else "0" for d in digits[2:])
            self.numbers[old] = f"{int(new):,}" if "," in old else new
        return self.numbers[old]

    def moved(self, day):
        return day + datetime.timedelta(days=self.days)

    def written(self, match):
        day = datetime.date(int(match[3] or self.published.year), MONTHS.index(match[1]) + 1, int(match[2]))
        day = self.moved(day)
        return f"{MONTHS[day.month - 1]} {day.day}" + (f", {day.year}" if match[3] else "")

    def word(self, match):
        new = self.words[match[2]]
        return (match[1] + ("n " if new[0] in "AEIO" else " ") if match[1] else "") + new

    def text(self, text):
        if ISO.fullmatch(text):
            return self.moved(datetime.date.fromisoformat(text)).isoformat()
        text = WRITTEN.sub(self.written, text)
        text = re.sub("|".join(DAYS), lambda m: DAYS[(DAYS.index(m.group()) + self.days) % 7], text)
        text = NUMBER.sub(self.number, text)
        return self.pattern.sub(self.word, text) if self.pattern else text

    def value(self, value):
        if isinstance(value, str):
            return self.text(value)
        if isinstance(value, int) and not isinstance(value, bool):
            new = self.numbers.get(f"{value:,}") or self.numbers.get(str(value)) or str(value)
            return int(new.replace(",", ""))
        if isinstance(value, list):
            return [self.value(v) for v in value]
        return {k: self.value(v) for k, v in value.items()} if isinstance(value, dict) else value


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    record = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    folder = Path(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    for seed in range(1, int(sys.argv[3] if len(sys.argv) > 3 else 5) + 1):
        variant = Variant(record, seed)
        article = {k: v if k in ("id", "url", "licence") else variant.value(v) for k, v in record["article"].items()}
        changed = {"article": article, "facts": variant.value(record["facts"])}
        for part in changed.values():
            part["id"] = f"{record['article']['id']}-{seed}"
        path = folder / f"{changed['article']['id']}.json"
        path.write_text(json.dumps(changed, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
