"""Candidates for naming: words of other weight for one kind of person, act or quality, in whole articles.

Where A writes "gunmen" and "attackers" all along and B "terrorists", no two sentences need be alike. The
words of one scale that either article uses are set against each other: how often, in what company, where.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import islice, product

from crossread.detectors._candidates import Candidate, Told
from crossread.detectors._gaps import Gaps
from crossread.detectors._labels import Key, Label, Use, around, following, labels_of
from crossread.detectors._reading import Readings
from crossread.model import Evidence, Relation
from crossread.relations.nearness import nearness
from crossread.relations.scales import ACTS, CONTESTED, PEOPLE, QUALITIES, THINGS, VERBS, WORDS
from crossread.relations.stems import stem

PLACES = 4
"""Places of one word in one article that are shown."""
LOOKED_AT = 12
"""Places of one word in one article that are set against those of another."""
COMPANY = 0.1
"""Likeness of the words around from which two labels without linked sentences may be of one thing."""
SURE = 0.15
"""Score of a link that counts as one."""
_KINDS = (PEOPLE, ACTS, WORDS, THINGS, QUALITIES, VERBS)
_NOWHERE = dict.fromkeys(
    (
        "same gap", "width of gap", "edges of gap", "rest alike", "word before alike", "word after alike",
        "beside in sentence", "place in sentence",
    ),
    0.0,
)  # fmt: skip
Labels = dict[Key, Label]


class LabelPairs:
    """Proposes pairs of labels over all pairs of articles, from scales contested at least so much."""

    def __init__(self, readings: Readings, least: int = CONTESTED) -> None:
        self.readings = readings
        context = readings.context
        self.labels = [
            labels_of(sentences, mentions, least) if article.language in {"", "en"} else {}
            for sentences, mentions, article in zip(
                readings.articles, context.mentions, context.articles, strict=True
            )
        ]
        self.linked = {
            (p.a.article, p.a.index, p.b.article, p.b.index): (p.score, p.rank) for p in readings.pairs()
        }
        self._gaps = lru_cache(maxsize=256)(self._gaps_of)

    def candidates(self) -> Iterator[Candidate]:
        for i, here in enumerate(self.labels):
            for j in range(i + 1, len(self.labels)):
                there = self.labels[j]
                told: set[tuple[Key, Key]] = set()
                scales = sorted(here.keys() & there.keys(), key=lambda s: _rank(s, here[s], there[s]))
                for scale in scales:
                    for candidate, keys in self._between(i, here[scale], j, there[scale]):
                        if keys not in told:  # a word of two scales counts on the one spoken of most
                            told.add(keys)
                            yield candidate

    def _between(
        self, i: int, ones: Labels, j: int, twos: Labels
    ) -> Iterator[tuple[Candidate, tuple[Key, Key]]]:
        found = [
            (a, b, candidate)
            for a in ones.values()
            for b in twos.values()
            if _may(a, b, ones, twos) and (candidate := self._candidate(i, a, ones, j, b, twos)) is not None
        ]
        for a, b, candidate in found:
            own = _strength(candidate)
            others = [_strength(c) for x, y, c in found if (x is a) != (y is b)]
            candidate.features["lead over rivals"] = round(own - max(others, default=0.0), 4)
            candidate.features["rivals"] = float(min(8, len(others)))
            yield candidate, (a.key, b.key)

    def _candidate(
        self, i: int, a: Label, ones: Labels, j: int, b: Label, twos: Labels
    ) -> Candidate | None:  # fmt: skip
        pairs = list(product(islice(a.uses, LOOKED_AT), islice(b.uses, LOOKED_AT)))
        links = [self.linked.get((i, x.sentence, j, y.sentence), (0.0, 3)) for x, y in pairs]
        (link, rank), (x, y) = max(zip(links, pairs, strict=True), key=lambda p: (p[0][0], -p[0][1]))
        alike = self.readings.dice(frozenset(a.around), frozenset(b.around))
        if not link and alike < COMPANY:
            return None
        heads = a.key[-1], b.key[-1]
        features = {
            **_weights(a, ones, b, twos),
            **_numbers(a, ones, b, twos),
            **(self._place(i, x, j, y) if link else _NOWHERE),
            "sentences linked": link,
            "rank of link": float(rank),
            "sure links": float(min(4, sum(score >= SURE for score, _ in links))),
            "in each other's sentence": float(_stands(a, twos, y) + _stands(b, ones, x)),
            "around alike": alike,
            "beside alike": self.readings.dice(frozenset(a.beside), frozenset(b.beside)),
            "beside in common": float(min(4, len(a.beside & b.beside))),
            "same head": float(heads[0] == heads[1]),
            "rarity of heads": sum(self.readings.rarity(stem(h)) for h in heads) / 2,
            "heads near": max(0.0, nearness(*heads) or 0.0),
            "early": float(min(8, a.uses[0].sentence) + min(8, b.uses[0].sentence)),
            "words of the term": float(len(a.key) + len(b.key)),
        }
        return Candidate(
            lambda: Told(
                tuple(Evidence(i, u.span, 0) for u in a.uses[:PLACES]),
                tuple(Evidence(j, u.span, 1) for u in b.uses[:PLACES]),
                {"a": a.text, "b": b.text},
            ),
            Relation.LABEL,
            features,
            key=a.grade.scale,
        )

    def _place(self, i: int, x: Use, j: int, y: Use) -> dict[str, float]:
        """How the two words stand in the linked sentences that speak for them most."""
        one, two = self.readings.articles[i][x.sentence], self.readings.articles[j][y.sentence]
        before = [frozenset(around(r, u.first, u.first - 1, 3)) for r, u in ((one, x), (two, y))]
        rest = [r.bag - set(r.stems[u.first : u.last + 1]) for r, u in ((one, x), (two, y))]
        left, right = following(one, x.first - 1, -1), following(one, x.last + 1, 1)
        return self._gaps(i, x.sentence, j, y.sentence).between(x.first, x.last, y.first, y.last) | {
            "rest alike": self.readings.dice(*rest),
            "word before alike": float(left != "" and left == following(two, y.first - 1, -1)),
            "word after alike": float(right != "" and right == following(two, y.last + 1, 1)),
            "beside in sentence": float(min(3, len(before[0] & before[1]))),
            "place in sentence": abs(x.first / len(one.tokens) - y.first / len(two.tokens)),
        }

    def _gaps_of(self, i: int, m: int, j: int, n: int) -> Gaps:
        return Gaps(self.readings.articles[i][m].tokens, self.readings.articles[j][n].tokens)


def _rank(scale: str, here: Labels, there: Labels) -> tuple[int, int, str]:
    """The scales quarrelled about most first, then those with most words."""
    labels = [*here.values(), *there.values()]
    return -labels[0].grade.contested, -sum(len(x.uses) for x in labels), scale


def _may(a: Label, b: Label, ones: Labels, twos: Labels) -> bool:
    """Words of another weight, neither of which only adds to the other, unless both articles use both."""
    if a.grade.share == b.grade.share or (a.key in twos and b.key in ones):
        return False
    short, long = sorted((a.key, b.key), key=len)
    return long[len(long) - len(short) :] != short


def _weights(a: Label, ones: Labels, b: Label, twos: Labels) -> dict[str, float]:
    """What the two words weigh, and the words of the scale in either article."""
    milder, heavier = sorted((a.grade.share, b.grade.share))
    others = twos if a.grade.share > b.grade.share else ones
    return {
        "grades apart": round(heavier - milder, 3),
        "milder grade": round(milder, 3),
        "heavier grade": round(heavier, 3),
        "heaviest": float(heavier == 1.0),
        "heavier than any there": float(heavier > max(x.grade.share for x in others.values())),
        "tone of the scale apart": round(abs(_tone(ones) - _tone(twos)), 3),
        "contested words": float(a.grade.contested),
        **{f"scale of {kind}": float(a.grade.kind == kind) for kind in _KINDS},
    }


def _numbers(a: Label, ones: Labels, b: Label, twos: Labels) -> dict[str, float]:
    """How much of the scale the two words are, in either article."""
    uses_a, uses_b = len(a.uses), len(b.uses)
    all_a, all_b = (sum(len(x.uses) for x in xs.values()) for xs in (ones, twos))
    both = sum(len(ones[k].uses) + len(twos[k].uses) for k in ones.keys() & twos.keys())
    quoted = sum(u.quoted for u in a.uses) / uses_a + sum(u.quoted for u in b.uses) / uses_b
    return {
        "share of the scale": round(uses_a / all_a + uses_b / all_b, 3),
        "least share of the scale": round(min(uses_a / all_a, uses_b / all_b), 3),
        "shared on the scale": round(both / (all_a + all_b), 3),
        "words on the scale": float(min(12, len(ones) + len(twos))),
        "known in other article": float(a.key in twos) + float(b.key in ones),
        "times": float(min(8, uses_a) + min(8, uses_b)),
        "least times": float(min(5, uses_a, uses_b)),
        "quoted share": round(quoted / 2, 3),
    }


def _tone(labels: Labels) -> float:
    """The mean weight of an article's words on a scale."""
    uses = sum(len(x.uses) for x in labels.values())
    return sum(x.grade.share * len(x.uses) for x in labels.values()) / uses


def _stands(label: Label, others: Labels, place: Use) -> bool:
    """Whether the other article has the label too, in the very sentence of its own word."""
    return label.key in others and any(u.sentence == place.sentence for u in others[label.key].uses)


def _strength(candidate: Candidate) -> float:
    features = candidate.features
    return features["sentences linked"] + features["around alike"] + 0.3 * features["same gap"]
