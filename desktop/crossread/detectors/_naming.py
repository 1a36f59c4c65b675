"""Candidates for naming: phrases of linked sentences that stand in each other's place under other words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache

from crossread.detectors._candidates import Candidate
from crossread.detectors._gaps import Gaps
from crossread.detectors._names import bare
from crossread.detectors._reading import Pair, Reading, Readings
from crossread.detectors._terms import Term, terms_of
from crossread.mentions.names_fold import country_of, country_of_people
from crossread.model import Evidence, Relation
from crossread.relations.labels import colouring, likeness, nearest
from crossread.relations.nearness import nearness
from crossread.relations.spelling import house_style, relate
from crossread.relations.weight import KINDS

LIKE = 0.66
"""Letters in common from which two names are one name spelt otherwise."""
LINKED = 0.15
"""Sentences less alike than this share hardly a referent under two names."""


DESCRIBED = 3
"""Places of one article where a name is described that are looked at."""


class Naming:
    """Proposes pairs of terms over all linked sentences of a comparison."""

    def __init__(self, readings: Readings) -> None:
        self.readings = readings
        self.terms = [[terms_of(r) for r in sentences] for sentences in readings.articles]
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
        scored = [
            (p, q, self._features(p, q, pair, ones, twos))
            for p in ones
            for q in twos
            if p.stems != q.stems and self._may(p, q, pair)
        ]
        if not scored:
            return
        gaps = Gaps(pair.a.tokens, pair.b.tokens)
        for p, q, features in scored:
            features.update(gaps.between(p.phrase.first, p.phrase.last, q.phrase.first, q.phrase.last))
            near = [f["words near"] for x, y, f in scored if (x is p) != (y is q)]
            features["nearer than rivals"] = features["words near"] - max(near, default=0.0)
            rivals = [f["slot"] for x, y, f in scored if (x is p) != (y is q)]
            features["lead over rivals"] = features["slot"] - max(rivals, default=0.0)
            features["rivals"] = float(min(8, len(rivals)))
            yield Candidate(
                (Evidence(pair.a.article, p.phrase.span, 0),),
                (Evidence(pair.b.article, q.phrase.span, 1),),
                Relation.LABEL,
                features,
                note={"a": p.text, "b": q.text},
            )

    def _may(self, p: Term, q: Term, pair: Pair) -> bool:
        """The generous rule: same head, same name, same slot, near meaning, or one class of labels."""
        if not self._near(p, q, pair):
            return False
        return not _another_spelling(p, q) and not (_in_quotes(pair.a, p) and _in_quotes(pair.b, q))

    def _near(self, p: Term, q: Term, pair: Pair) -> bool:
        if p.verb != q.verb:
            return pair.rank < 3 and not p.labels.isdisjoint(q.labels)
        if p.verb:
            near = nearness(p.lower[-1], q.lower[-1]) or 0.0
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
        return (nearness(p.lower[-1], q.lower[-1]) or 0.0) >= 0.35

    def _features(
        self, p: Term, q: Term, pair: Pair, ones: Sequence[Term], twos: Sequence[Term]
    ) -> dict[str, float]:
        one, two = p.held, q.held
        rest_a, rest_b = pair.a.bag - one, pair.b.bag - two
        only_a, only_b = one - two, two - one
        words_a = [w for w, s in zip(p.lower, p.stems, strict=True) if s in only_a]
        words_b = [w for w, s in zip(q.lower, q.stems, strict=True) if s in only_b]
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
            "rest alike": self.readings.dice(rest_a, rest_b),
            "word before alike": float(before),
            "word after alike": float(after),
            "small word before alike": float(loose),
            "slot": slot,
            "same head": float(p.head == q.head),
            "heads near": nearest(p.lower[-1:], q.lower[-1:]),
            "words near": nearest(p.lower, q.lower),
            "rest near": nearest(words_a, words_b),
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
            "same in other sentence": float(any(t.stems == q.stems for t in ones))
            + float(any(t.stems == p.stems for t in twos)),
            "head in other sentence": float(p.head in pair.b.bag) + float(q.head in pair.a.bag),
            "also in other article": float(self.texts[j][p.text] > 0) + float(self.texts[i][q.text] > 0),
            "head in other article": float(self.heads[j][p.head] > 0) + float(self.heads[i][q.head] > 0),
            "times named": float(min(4, self.texts[i][p.text]) + min(4, self.texts[j][q.text])),
            "same opener": float((p.phrase.opener in {"a", "an"}) == (q.phrase.opener in {"a", "an"})),
            "definite": float(p.phrase.opener in {"the", "this", "that", "these"})
            + float(q.phrase.opener in {"the", "this", "that", "these"}),
            "numbers differ": float(p.phrase.head.tag.endswith("S") != q.phrase.head.tag.endswith("S")),
            "length": float(len(p.stems) + len(q.stems)),
            "name described": float(not p.beside.isdisjoint(q.beside)),
            "verb": float(p.verb) + float(q.verb),
            "early": min(4.0, pair.a.index / 4) + min(4.0, pair.b.index / 4),
            "loaded words": float(p.weights["loaded"] + q.weights["loaded"]),
            "loaded in one": float((p.weights["loaded"] > 0) != (q.weights["loaded"] > 0)),
            "doubting in one": float((p.weights["doubting"] > 0) != (q.weights["doubting"] > 0)),
            "vague in one": float((p.weights["vague"] > 0) != (q.weights["vague"] > 0)),
            "vague words": float(p.weights["vague"] + q.weights["vague"]),
            "soft in one": float((p.weights["soft"] > 0) != (q.weights["soft"] > 0)),
            **{f"both {k}": min(x, y) for k, x, y in zip(KINDS, p.kinds, q.kinds, strict=True)},
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
    ones, twos = (tuple(bare(w.text) for w in t.phrase.words) for t in (p, q))
    if [w.lower().rstrip(".") for w in ones] == [w.lower().rstrip(".") for w in twos]:
        return True
    if house_style(p.text) == house_style(q.text) or _stated(p) == _stated(q):
        return True
    relation = relate(ones, twos)
    if relation.trivial or relation.likeness == 1.0:
        return True
    if not (p.phrase.name and q.phrase.name):
        return False
    return relation.likeness >= LIKE or not relation.differing[0]


def _stated(term: Term) -> tuple[str, ...]:
    """The stems, with a country for its adjective and its short form: "American troops", "U.S. troops"."""
    words = zip((w.text for w in term.phrase.words), (w.lower for w in term.phrase.words), strict=True)
    known = {lower: _state(text) for text, lower in words}
    return tuple(known.get(w) or s for w, s in zip(term.lower, term.stems, strict=True))


@lru_cache(maxsize=20_000)
def _state(word: str) -> str:
    return (country_of(word) or country_of_people(word)) if word[:1].isupper() else ""


def _in_quotes(reading: Reading, term: Term) -> bool:
    """Whether the phrase stands inside quotation marks: then the quotation is what differs."""
    text = [t.text for t in reading.tokens]
    before, after = text[: term.phrase.first], text[term.phrase.last + 1 :]
    opened = before.count("“") > before.count("”") or before.count('"') % 2 == 1
    return opened and any(mark in after for mark in '”"')


def _spelt(p: Term, q: Term) -> float:
    """The likeness of the best pair of name words that are spelt differently, 0 where none is near."""
    ones, twos = p.proper, q.proper
    differing = [(a, b) for a in ones if a not in twos for b in twos if b not in ones]
    return max((likeness(a, b) for a, b in differing), default=0.0)
