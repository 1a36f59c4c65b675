"""Candidates for naming: phrases of linked sentences that stand in each other's place under other words."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from functools import lru_cache

from crossread.detectors._candidates import Candidate
from crossread.detectors._gaps import Gaps
from crossread.detectors._names import bare
from crossread.detectors._reading import Pair, Readings
from crossread.detectors._terms import Term, terms_of
from crossread.model import Evidence, Relation
from crossread.relations.labels import colouring, folded, likeness
from crossread.relations.spelling import house_style, relate
from crossread.relations.weight import KINDS

LIKE = 0.66
"""Letters in common from which two names are one name spelt otherwise."""
LINKED = 0.15
"""Sentences less alike than this share hardly a referent under two names."""


_BOTH = tuple(f"both {kind}" for kind in KINDS)
DESCRIBED = 3
"""Places of one article where a name is described that are looked at."""


class Naming:
    """Proposes pairs of terms over all linked sentences of a comparison."""

    def __init__(self, readings: Readings) -> None:
        self.readings = readings
        self.terms = [[terms_of(r) for r in sentences] for sentences in readings.articles]
        self.told = [[{t.stems for t in sentence} for sentence in sentences] for sentences in self.terms]
        self.texts = [Counter(t.text for sentence in sentences for t in sentence) for sentences in self.terms]
        self.heads = [Counter(t.head for sentence in sentences for t in sentence) for sentences in self.terms]

    def candidates(self) -> Iterator[Candidate]:
        """One candidate for each two terms of two articles, from the sentences that speak for it most."""
        best: dict[tuple[int, str, int, str], list[Candidate]] = {}
        for pair in self._pairs():
            for each in self._of(pair):
                a, b = each.a[0], each.b[0]
                best.setdefault((a.article, each.note["a"], b.article, each.note["b"]), []).append(each)
        for found in best.values():
            yield _united(found)

    def _pairs(self) -> Iterator[Pair]:
        seen = set()
        for pair in self.readings.pairs():
            if pair.score >= LINKED:
                seen.add((pair.a.article, pair.a.index, pair.b.article, pair.b.index))
                yield pair
        yield from self._described(seen)

    def _described(self, seen: set[tuple[int, int, int, int]]) -> Iterator[Pair]:
        """Sentences that describe one name, though they are not linked."""
        where: dict[str, dict[int, list[int]]] = {}
        for i, sentences in enumerate(self.terms):
            for k, sentence in enumerate(sentences):
                for word in {w for t in sentence for w in t.beside}:
                    where.setdefault(word, {}).setdefault(i, []).append(k)
        for word in sorted(where):
            for i, ones in where[word].items():
                for j, twos in where[word].items():
                    if i >= j:
                        continue
                    for k in ones[:DESCRIBED]:
                        for m in twos[:DESCRIBED]:
                            if (i, k, j, m) not in seen:
                                seen.add((i, k, j, m))
                                yield Pair(self.readings.articles[i][k], self.readings.articles[j][m], 0.0, 3)

    def _of(self, pair: Pair) -> Iterator[Candidate]:
        ones = self.terms[pair.a.article][pair.a.index]
        twos = self.terms[pair.b.article][pair.b.index]
        heads = [q.lower[-1] for q in twos]
        scored = [
            (p, q, self._features(p, q, pair, near))
            for p in ones
            for q, near in zip(twos, self.readings.nearness(p.lower[-1], heads), strict=True)
            if p.stems != q.stems and self._may(p, q, pair, near)
        ]
        if not scored:
            return
        gaps = Gaps(pair.a.tokens, pair.b.tokens)
        by_end: defaultdict[int, list[dict[str, float]]] = defaultdict(list)
        for p, q, features in scored:
            by_end[id(p)].append(features)
            by_end[id(q)].append(features)
        for p, q, features in scored:
            features.update(gaps.between(p.phrase.first, p.phrase.last, q.phrase.first, q.phrase.last))
            rivals = [f for end in (p, q) for f in by_end[id(end)] if f is not features]
            near = max([f["words near"] for f in rivals], default=0.0)
            features["nearer than rivals"] = features["words near"] - near
            features["lead over rivals"] = features["slot"] - max([f["slot"] for f in rivals], default=0.0)
            features["rivals"] = float(min(8, len(rivals)))
            yield Candidate(
                (Evidence(pair.a.article, p.phrase.span, 0),),
                (Evidence(pair.b.article, q.phrase.span, 1),),
                Relation.LABEL,
                features,
                note={"a": p.text, "b": q.text},
            )

    def _may(self, p: Term, q: Term, pair: Pair, near: float) -> bool:
        """The generous rule: same head, same name, same slot, near meaning, or one class of labels."""
        if not self._near(p, q, pair, near):
            return False
        # Where both stand in quotation marks, the quotation is what differs.
        return not _another_spelling(p, q) and not (
            pair.a.in_quotes(p.phrase.first, p.phrase.last)
            and pair.b.in_quotes(q.phrase.first, q.phrase.last)
        )

    def _near(self, p: Term, q: Term, pair: Pair, near: float) -> bool:
        if p.verb != q.verb:
            return pair.rank < 3 and not p.labels.isdisjoint(q.labels)
        if p.verb:
            slot = (p.before == q.before != "") + (p.after == q.after != "")
            return pair.rank < 3 and (near >= 0.35 or slot > 0 or not p.labels.isdisjoint(q.labels))
        if not p.beside.isdisjoint(q.beside):
            return True
        if pair.rank == 3:
            return False
        if p.head == q.head or (p.before and p.before == q.before) or (p.after and p.after == q.after):
            return True
        if not p.held.isdisjoint(q.held):
            return True
        if p.name and q.name:
            return likeness(p.text, q.text) >= 0.6
        if not p.labels.isdisjoint(q.labels):
            return True
        return near >= 0.35

    def _features(self, p: Term, q: Term, pair: Pair, near: float) -> dict[str, float]:
        one, two = p.held, q.held
        only_a, only_b = one - two, two - one
        words_a = [w for w, s in zip(p.lower, p.stems, strict=True) if s in only_a]
        words_b = [w for w, s in zip(q.lower, q.stems, strict=True) if s in only_b]
        weights_a, weights_b = p.weights, q.weights
        colour_a, colour_b = colouring(words_a), colouring(words_b)
        loose = p.link == q.link and bool(p.link)
        before = bool(p.before) and p.before == q.before
        after = bool(p.after) and p.after == q.after
        slot = 1.0 * before + 1.0 * after + 0.5 * loose + 0.5 * (bool(p.beyond) and p.beyond == q.beyond)
        i, j = pair.a.article, pair.b.article
        names_a, names_b = p.proper, q.proper
        in_name = set(names_a) & set(names_b)
        return {
            "sentence link": pair.score,
            "rank of link": float(pair.rank),
            "rest alike": self.readings.dice(p.rest, q.rest),
            "word before alike": float(before),
            "word after alike": float(after),
            "small word before alike": float(loose),
            "slot": slot,
            "same head": float(p.head == q.head),
            "heads near": near,
            "words near": self.readings.nearest(p.lower, q.lower),
            "rest near": self.readings.nearest(words_a, words_b),
            "same class": float(bool(p.labels & q.labels)),
            "classed": float(bool(p.labels)) + float(bool(q.labels)),
            "words in common": self.readings.dice(one, two),
            "only in one": float(not only_a or not only_b),
            "words apart": float(min(6, len(only_a) + len(only_b))),
            "rarity of what differs": self.readings.mass(only_a | only_b) / (1 + len(only_a | only_b)),
            "rarity of heads": (self.readings.rarity(p.head) + self.readings.rarity(q.head)) / 2,
            "heads are names": float(p.name) + float(q.name),
            "holds a name": float(bool(names_a)) + float(bool(names_b)),
            "same name": float(bool(in_name)),
            "spelling alike": likeness(p.text, q.text) if p.name and q.name else 0.0,
            "names spelt alike": _spelt(p, q),
            "subjective": max(colour_a[1], colour_b[1]),
            "polarity apart": abs(colour_a[0] - colour_b[0]),
            "same in other sentence": float(q.stems in self.told[i][pair.a.index])
            + float(p.stems in self.told[j][pair.b.index]),
            "head in other sentence": float(p.head in pair.b.bag) + float(q.head in pair.a.bag),
            "also in other article": float(self.texts[j][p.text] > 0) + float(self.texts[i][q.text] > 0),
            "head in other article": float(self.heads[j][p.head] > 0) + float(self.heads[i][q.head] > 0),
            "times named": float(min(4, self.texts[i][p.text]) + min(4, self.texts[j][q.text])),
            "same opener": float(p.determined[0] == q.determined[0]),
            "definite": float(p.determined[1]) + float(q.determined[1]),
            "numbers differ": float(p.plural != q.plural),
            "length": float(len(p.stems) + len(q.stems)),
            "name described": float(not p.beside.isdisjoint(q.beside)),
            "verb": float(p.verb) + float(q.verb),
            "early": min(4.0, pair.a.index / 4) + min(4.0, pair.b.index / 4),
            "loaded words": float(weights_a["loaded"] + weights_b["loaded"]),
            "loaded in one": float((weights_a["loaded"] > 0) != (weights_b["loaded"] > 0)),
            "doubting in one": float((weights_a["doubting"] > 0) != (weights_b["doubting"] > 0)),
            "vague in one": float((weights_a["vague"] > 0) != (weights_b["vague"] > 0)),
            "vague words": float(weights_a["vague"] + weights_b["vague"]),
            "soft in one": float((weights_a["soft"] > 0) != (weights_b["soft"] > 0)),
            **dict(zip(_BOTH, map(min, p.kinds, q.kinds), strict=True)),
            "place in sentence": abs(
                p.phrase.first / max(1, len(pair.a.tokens)) - q.phrase.first / max(1, len(pair.b.tokens))
            ),
        }


def _united(found: list[Candidate]) -> Candidate:
    """The strongest of several places of two terms, with all their evidence."""

    def strength(c: Candidate) -> float:
        return c.features["slot"] + c.features["sentence link"] + c.features["name described"]

    first = max(found, key=strength)
    rest = [c for c in found if c is not first]
    features = first.features
    features["places in step"] = float(min(4, len(found)))
    a = tuple(dict.fromkeys([*first.a, *(e for c in rest for e in c.a)]))[:4]
    b = tuple(dict.fromkeys([*first.b, *(e for c in rest for e in c.b)]))[:4]
    return Candidate(a, b, first.relation, features, note=first.note)


def _another_spelling(p: Term, q: Term) -> bool:
    """Names that differ in spelling alone, or in how much of the name is given: not a matter of labels."""
    ones, twos = _bared(p.written), _bared(q.written)
    if _undotted(ones) == _undotted(twos):
        return True
    if house_style(p.text) == house_style(q.text) or p.stated == q.stated:
        return True
    if not (p.name and q.name):
        return _same_letters(ones, twos)
    relation = relate(ones, twos)
    return relation.likeness >= LIKE or not relation.differing[0]


def _same_letters(ones: tuple[str, ...], twos: tuple[str, ...]) -> bool:
    """Whether all or two words that differ have the same letters: what ``relate`` calls wholly alike."""
    (line_a, words_a), (line_b, words_b) = _letters(ones), _letters(twos)
    if line_a == line_b:
        return True
    rest = {letters for word, letters in words_a.items() if letters and word not in words_b}
    return any(letters in rest for word, letters in words_b.items() if word not in words_a)


@lru_cache(maxsize=20_000)
def _letters(words: tuple[str, ...]) -> tuple[str, dict[str, str]]:
    """The bare letters of some words in a row, and of each by the word in lower case."""
    return "".join(map(folded, words)), {w.lower().replace("’", "'"): folded(w) for w in words}


@lru_cache(maxsize=20_000)
def _bared(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(map(bare, words))


@lru_cache(maxsize=20_000)
def _undotted(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(w.lower().rstrip(".") for w in words)


def _spelt(p: Term, q: Term) -> float:
    """The likeness of the best pair of name words that are spelt differently, 0 where none is near."""
    ones, twos = p.proper, q.proper
    differing = [(a, b) for a in ones if a not in twos for b in twos if b not in ones]
    return max((likeness(a, b) for a, b in differing), default=0.0)
