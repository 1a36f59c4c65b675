"""Training data of the tagger: labelled windows from the campaign articles and from world news.

Every epoch sees the texts anew: windows begin at different borders, and in a share of the articles
persons, places and organisations are renamed throughout, so that the tagger learns from the
sentence and not from the names of one election.
"""

from __future__ import annotations

import gzip
import json
import random
import re
import sys
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from tokenizers import Tokenizer

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "desktop"))

from crossread.mentions.tagger_windows import LONGEST, NAME_LABELS, ROLE_LABELS, Piece, Window, windows

IGNORED = -100
"""Label of a piece that does not count in the loss."""

ROLES = ("source", "cue", "content")
PARAGRAPH = re.compile(r"\n[^\S\n]*\n")
PACK = 6
"""World-news sentences that share a window."""

Labelled = tuple[int, int, str]
"""Start and end code point, label without its B- or I-."""


@dataclass(frozen=True, slots=True)
class Text:
    """A text with its labels. ``roles`` is None where only names were labelled; ``weight`` is of names."""

    text: str
    names: tuple[Labelled, ...]
    roles: tuple[Labelled, ...] | None
    weight: float = 1.0


@dataclass(frozen=True, slots=True)
class Sample:
    """A window with a label number for every piece, in both heads."""

    window: Window
    roles: tuple[int, ...]
    names: tuple[int, ...]
    weight: float


# ---------------------------------------------------------------------------------- reading


def lines(path: Path) -> list[dict]:
    """The JSON objects of a .jsonl or .jsonl.gz file."""
    data = path.read_bytes()
    text = (gzip.decompress(data) if path.suffix == ".gz" else data).decode("utf-8")
    return [json.loads(line) for line in text.split("\n") if line.strip()]


def campaign_texts(bench: Path) -> list[Text]:
    """Articles labelled with roles; names by machine, repaired (empty where an article has none)."""
    named = {row["id"]: row for row in lines(bench / "names" / "train.jsonl.gz")}
    texts = []
    for row in lines(bench / "attribution" / "train.jsonl.gz"):
        roles = sorted(
            (start, end, role) for a in row["attributions"] for role in ROLES for start, end in a[role]
        )
        silver = named.get(row["id"], {}).get("entities_repaired", ())
        names = tuple((start, end, label) for start, end, label in silver)
        texts.append(Text(row["text"], names, tuple(dict.fromkeys(roles)), 1.0 if names else 0.0))
    return texts


def world_texts(bench: Path) -> list[Text]:
    """Passages labelled with names only; the machine-made part weighs less."""
    rows = lines(bench / "names" / "world_train.jsonl.gz")
    usual = usual_types(rows)
    texts = []
    for row in rows:
        machine = row["source"] == "gmb"
        names = repaired(row["text"], row["entities"], usual if machine else {})
        texts.append(Text(row["text"], names, None, 0.7 if machine else 1.0))
    return texts


def usual_types(rows: Iterable[dict]) -> dict[str, str]:
    """The type of a written form that nearly always has one (at least five times, four of five)."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for row in rows:
        for start, end, label in row["entities"]:
            counts[row["text"][start:end]][label] += 1
    usual = {}
    for form, seen in counts.items():
        label, most = seen.most_common(1)[0]
        if most >= 5 and most >= 0.8 * seen.total():
            usual[form] = label
    return usual


LOWER_EDGE = re.compile(r"^(?:(?:the|[a-z]+(?:-[a-z]+)?)\s+)+(?=[A-Z])")
BODIES = ("Embassy", "Ministry", "Parliament", "Consulate", "Supreme Court", "Navy", "Army", "Air Force")


def repaired(text: str, entities: Sequence[Labelled], usual: dict[str, str]) -> tuple[Labelled, ...]:
    """Names with lower-case words cut off in front, frequent forms typed alike, "Japanese Embassy" whole."""
    out: list[Labelled] = []
    for start, end, label in entities:
        cut = LOWER_EDGE.match(text[start:end])
        start += cut.end() if cut else 0
        form = text[start:end]
        label = usual.get(form, label)
        joined = out and out[-1][2] == "MISC" and text[out[-1][1] : start] == " " and form in BODIES
        if joined:
            start = out.pop()[0]
            label = "ORG"
        out.append((start, end, label))
    return tuple(out)


# --------------------------------------------------------------------------------- renaming


class Renamer:
    """Replaces names throughout a text by others of the same type, keeping every label in place."""

    def __init__(self, world: Sequence[Text]) -> None:
        pools: dict[str, Counter[str]] = defaultdict(Counter)
        for each in world:
            for start, end, label in each.names:
                pools[label][each.text[start:end]] += 1
        persons = [form.split() for form in sorted(pools["PER"]) if " " in form]
        self.given = sorted({p[0] for p in persons if p[0][:1].isupper() and len(p[0]) > 2})
        self.family = sorted({p[-1] for p in persons if p[-1][:1].isalpha() and len(p[-1]) > 2})
        self.others = {
            label: sorted(f for f, n in pools[label].items() if f[:1].isupper()) for label in ("ORG", "LOC")
        }

    def renamed(self, text: Text, rng: random.Random) -> Text:
        """The same text about other people and places."""
        changes = self._changes(text, rng)
        if not changes:
            return text
        starts = [start for start, _, _ in changes]
        shifts = [0]
        for start, end, new in changes:
            shifts.append(shifts[-1] + len(new) - (end - start))

        def moved(at: int) -> int:
            before = bisect_right(starts, at - 1)
            if before and at < changes[before - 1][1]:  # inside a replaced word
                return changes[before - 1][0] + shifts[before - 1]
            return at + shifts[before]

        parts = []
        at = 0
        for start, end, new in changes:
            parts += [text.text[at:start], new]
            at = end
        parts.append(text.text[at:])
        return Text(
            "".join(parts),
            tuple((moved(s), moved(e), label) for s, e, label in text.names),
            tuple((moved(s), moved(e), role) for s, e, role in text.roles or ()),
            text.weight,
        )

    def _changes(self, text: Text, rng: random.Random) -> list[tuple[int, int, str]]:
        chosen: dict[str, str] = {}
        changes: list[tuple[int, int, str]] = []
        for start, end, label in sorted(text.names):
            form = text.text[start:end]
            if label == "PER":
                words = list(re.finditer(r"[^\W\d_][\w’'-]+", form))
                for n, word in enumerate(words):
                    if not word.group()[0].isupper():
                        continue
                    pool = self.family if n == len(words) - 1 else self.given
                    new = chosen.setdefault(word.group(), rng.choice(pool))
                    changes.append((start + word.start(), start + word.end(), new))
            elif label in self.others and form[:1].isupper():
                changes.append((start, end, chosen.setdefault(form, rng.choice(self.others[label]))))
        kept: list[tuple[int, int, str]] = []
        for change in changes:
            if not kept or change[0] >= kept[-1][1]:
                kept.append(change)
        return kept


# ---------------------------------------------------------------------------------- windows


class Sampler:
    """Makes the samples of an epoch."""

    def __init__(
        self, campaign: Sequence[Text], world: Sequence[Text], tokenizer: Tokenizer, seed: int
    ) -> None:
        self.campaign, self.world, self.tokenizer, self.seed = campaign, world, tokenizer, seed
        self.renamer = Renamer(world)

    def epoch(self, number: int, *, renamed: float, world_share: float) -> list[Sample]:
        """All campaign articles, a share of them renamed, and a share of the world passages, packed."""
        rng = random.Random(f"{self.seed}/{number}")
        samples = []
        for text in self.campaign:
            if rng.random() < renamed:
                text = self.renamer.renamed(text, rng)
            samples += self.samples_of(text, paragraphs_of(text.text), rng.randint(40, LONGEST))
        shuffled = [t for t in self.world if rng.random() < world_share]
        rng.shuffle(shuffled)
        for at in range(0, len(shuffled), PACK):
            pack = joined(shuffled[at : at + PACK])
            samples += self.samples_of(pack, paragraphs_of(pack.text), LONGEST)
        rng.shuffle(samples)
        return samples

    def samples_of(self, text: Text, paragraphs: Sequence[tuple[int, int]], first: int) -> list[Sample]:
        pieces = [pieces_of(self.tokenizer, text.text, start, end) for start, end in paragraphs]
        return [
            Sample(
                window,
                (IGNORED,) * len(window.ids)
                if text.roles is None
                else labels_of(window, text.roles, ROLE_LABELS),
                labels_of(window, text.names, NAME_LABELS),
                text.weight,
            )
            for window in windows(text.text, pieces, first=first)
        ]


def joined(texts: Sequence[Text]) -> Text:
    """Several passages as the paragraphs of one text; the weight is the mean."""
    at = 0
    names: list[Labelled] = []
    for each in texts:
        names += [(at + start, at + end, label) for start, end, label in each.names]
        at += len(each.text) + 2
    weight = sum(t.weight for t in texts) / len(texts)
    return Text("\n\n".join(t.text for t in texts), tuple(names), None, weight)


def paragraphs_of(text: str) -> list[tuple[int, int]]:
    """Start and end of the paragraphs, divided by blank lines."""
    cuts = [(0, 0), *(m.span() for m in PARAGRAPH.finditer(text)), (len(text), len(text))]
    spans = [(a[1], b[0]) for a, b in pairwise(cuts)]
    return [(s, e) for s, e in spans if text[s:e].strip()]


def pieces_of(tokenizer: Tokenizer, text: str, start: int, end: int) -> list[Piece]:
    """The word pieces of ``text[start:end]`` with their places in the whole text."""
    encoded = tokenizer.encode(text[start:end], add_special_tokens=False)
    return [Piece(i, start + s, start + e) for i, (s, e) in zip(encoded.ids, encoded.offsets, strict=True)]


def labels_of(window: Window, spans: Sequence[Labelled], labels: Sequence[str]) -> tuple[int, ...]:
    """A label number for every piece; special pieces are ignored. A later span does not overwrite."""
    number = {label: n for n, label in enumerate(labels)}
    out = []
    ordered = sorted(spans)
    position = 0
    previous: Labelled | None = None
    for start, end in window.offsets:
        if start == end:
            out.append(IGNORED)
            continue
        while position < len(ordered) and ordered[position][1] <= start:
            position += 1
        span = ordered[position] if position < len(ordered) and ordered[position][0] < end else None
        if span is None:
            out.append(0)
        else:
            # The first piece of a span cut by a window border goes on as inside.
            begins = span is not previous and start <= span[0]
            out.append(number[("B-" if begins else "I-") + span[2]])
        previous = span
    return tuple(out)
