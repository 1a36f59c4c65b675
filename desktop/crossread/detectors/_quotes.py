"""Candidates for quotations: versions of one utterance in two articles whose words are not the same."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from crossread.detectors._candidates import Candidate, Told
from crossread.detectors._common import depth
from crossread.detectors._reading import Readings
from crossread.model import Evidence, Quote, Relation, Span
from crossread.relations.quotes import Spread, Version, spread, word_difference
from crossread.relations.stems import STOP, stem

SEED = 3
"""Words in a row that two versions share before they are looked at."""
LINKED, THIRD = 0.3, 0.34
"""Else the score that links their sentences, and how much of what one says the other must have too."""
NEAREST = 24
"""Quotations of another article that one is set against: of more, those that share most of its words."""


@dataclass(frozen=True, slots=True)
class Said:
    """One quotation of an article, as words, and the sentence it begins in."""

    article: int
    quote: Quote
    version: Version
    sentence: int
    speaker: str


class Quotations:
    """Proposes pairs of quotations over all pairs of articles."""

    def __init__(self, readings: Readings) -> None:
        self.readings = readings
        self.said = [self._of(i) for i in range(len(readings.articles))]
        self.linked = {(p.a.article, p.a.index, p.b.article, p.b.index): p.score for p in readings.pairs()}
        self._near: dict[tuple[int, tuple[Span, ...]], frozenset[str]] = {}
        self.exact = [frozenset(s.version.words for s in said) for said in self.said]
        # All that an article quotes: words left out of one quotation may stand in the next.
        self.quoted = [frozenset(w for s in said for w in _runs(s.version.words, 2)) for said in self.said]

    def _of(self, i: int) -> list[Said]:
        article, mentions = self.readings.context.articles[i], self.readings.context.mentions[i]
        found = []
        for quote in mentions.quotes:
            version = Version.of(article.text, quote.pieces)
            if not version.words:
                continue
            speaker = ""
            if quote.attribution is not None and quote.attribution < len(mentions.attributions):
                who = mentions.attributions[quote.attribution].speaker
                speaker = who.label if who else ""
            at = self.readings.at(i, quote.pieces[0].start).index
            found.append(Said(i, quote, version, at, speaker))
        return found

    def candidates(self) -> Iterator[Candidate]:
        for i, ones in enumerate(self.said):
            for j in range(i + 1, len(self.said)):
                index: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
                for k, two in enumerate(self.said[j]):
                    for run in sorted(_runs(two.version.words, SEED) | _runs(_content(two), 2)):
                        index[run].append(k)
                found: list[tuple[int, int, Candidate]] = []
                for n, one in enumerate(ones):
                    self.readings.context.run.pulse()
                    for k in self._partners(one, j, index):
                        self.readings.context.run.pulse()
                        candidate = self._candidate(one, self.said[j][k])
                        if candidate is not None:
                            found.append((n, k, candidate))
                rivals(found)
                yield from (c for _, _, c in found)

    def _partners(self, one: Said, j: int, index: Mapping[tuple[str, ...], Sequence[int]]) -> list[int]:
        """The quotations of an article that one of another may be, in order; of very many the nearest."""
        said = self.said[j]
        shared: Counter[int] = Counter()
        for run in _runs(one.version.words, SEED) | _runs(_content(one), 2):
            shared.update(index.get(run, ()))
        shared.update(k for k, two in enumerate(said) if self._short_of_one(one, two))
        if len(shared) <= NEAREST:
            return sorted(shared)
        other = [k for k in shared if said[k].version.words != one.version.words]
        return sorted(sorted(other, key=lambda k: (-shared[k], k))[:NEAREST])

    def _short_of_one(self, one: Said, two: Said) -> bool:
        """Whether a few words and others share a third of what they say, in linked sentences."""
        link = self.linked.get((one.article, one.sentence, two.article, two.sentence), 0.0)
        return link >= LINKED and _stems_alike(one, two) >= THIRD

    def _candidate(self, one: Said, two: Said) -> Candidate | None:
        a, b = one.version.words, two.version.words
        if a == b or _canonical(a) == _canonical(b):
            return None
        both = sum(len(s.words) for s in word_difference(a, b) if s.op == 0)
        change = spread(a, b)
        if not change.tails_a and not change.tails_b and self._editorial(one, two, change):
            return None
        shorter, longer = sorted((len(a), len(b)))
        inside = change.inner_a + change.inner_b
        tails = change.head_a + change.head_b + change.tail_a + change.tail_b
        left_out = (*change.tails_a, *change.tails_b)
        missing_b = _missing(change.tails_a, self.quoted[two.article])
        missing_a = _missing(change.tails_b, self.quoted[one.article])
        features = {
            "words in common": float(min(40, both)),
            "share of shorter": both / shorter,
            "stems of shorter": round(_stems_alike(one, two), 3),
            "share of longer": both / longer,
            "words of shorter": float(min(60, shorter)),
            "words of longer": float(min(80, longer)),
            "changed inside": float(min(20, len(inside))),
            "content changed inside": float(sum(w not in STOP for w in inside)),
            "places changed inside": float(min(6, change.places)),
            "cut at start": float(min(20, len(change.head_a) + len(change.head_b))),
            "cut at end": float(min(20, len(change.tail_a) + len(change.tail_b))),
            "content cut": float(min(20, sum(w not in STOP for w in tails))),
            "cut on both sides": float(bool(change.tails_a) and bool(change.tails_b)),
            "cut words not quoted elsewhere": float(min(20, missing_a + missing_b)),
            "share of cut not quoted elsewhere": (missing_a + missing_b) / max(1, len(left_out)),
            "short fragment": float(shorter <= 3),
            "house style only": float(_house_style(inside) and not tails),
            "ellipsis": float("…" in inside or "..." in inside),
            "same speaker": float(bool(one.speaker) and one.speaker == two.speaker),
            "sentences linked": self.linked.get((one.article, one.sentence, two.article, two.sentence), 0.0),
            "scare": float(one.quote.scare) + float(two.quote.scare),
            "cut is a sentence": float(_whole_sentence(self._text(one), self._text(two))),
        }
        near_a, far_a = _cut_within(self._whole(one), one.version, change.first_a, change.last_a)
        near_b, far_b = _cut_within(self._whole(two), two.version, change.first_b, change.last_b)
        around_a, around_b = self._around(one), self._around(two)
        lost = [w for w in near_a if w not in around_b] + [w for w in near_b if w not in around_a]
        near = (*near_a, *near_b)
        features |= {
            "cut inside the sentence": float(min(20, len(near))),
            "content cut inside the sentence": float(min(12, sum(w not in STOP for w in near))),
            "cut words not in the text around": float(min(12, sum(w not in STOP for w in lost))),
            "share of cut words around": 1 - len(lost) / max(1, len(near)),
            "whole sentences cut": float(min(30, len(far_a) + len(far_b))),
            "turning words cut": float(any(w in _TURNING for w in lost)),
            "turning words changed": float(any(w in _TURNING for w in inside)),
            "cut on both sides inside the sentence": float(bool(near_a) and bool(near_b)),
            "speakers share a name": float(bool(_names(one.speaker) & _names(two.speaker))),
            "speakers differ": float(
                bool(one.speaker and two.speaker) and not _names(one.speaker) & _names(two.speaker)
            ),
            "shorter begins like a sentence": float(self._begins(one if len(a) <= len(b) else two)),
            "longer begins like a sentence": float(self._begins(two if len(a) <= len(b) else one)),
            "editorial brackets": float("[" in self._text(one)) + float("[" in self._text(two)),
            "same but for joins": float("".join(a) == "".join(b)),
            "spelling of changes": _spelt(change.inner_a, change.inner_b),
            "words changed on one side only": float(bool(change.inner_a) != bool(change.inner_b)),
            "content changed on lesser side": float(min(_counted(change.inner_a), _counted(change.inner_b))),
            "only names or articles lead the cut": float(not any(w not in STOP for w in near) and bool(near)),
            "later place": round(max(self._depth(one), self._depth(two)), 3),
            "quoted again alike": max(self._again(one, two.article), self._again(two, one.article)),
            "share of words changed inside": len(inside) / max(1, both + len(inside)),
        }
        truncated = bool(not inside and tails and not (change.tails_a and change.tails_b))
        if truncated and near and not any(w not in STOP for w in (*lost, *far_a, *far_b)):
            return None  # small words, or words told outside the marks
        told = Told(
            (Evidence(one.article, _words(one.quote), 0, speaker=one.speaker),),
            (Evidence(two.article, _words(two.quote), 1, speaker=two.speaker),),
            {"a": " ".join(a), "b": " ".join(b), "inside": " ".join(inside), "cut": " ".join(tails)},
        )
        return Candidate(
            lambda: told,
            Relation.TRUNCATED if truncated else Relation.ALTERED,
            features,
        )

    def _editorial(self, one: Said, two: Said, change: Spread) -> bool:
        """Whether all that changed stands in an editor's brackets in one of both."""
        return any(
            inner and set(inner) <= _bracketed(self._text(said))
            for said, inner in ((one, change.inner_a), (two, change.inner_b))
        )

    def _depth(self, said: Said) -> float:
        return depth(self.readings.context.articles[said.article], said.quote.pieces[0].start)

    def _begins(self, said: Said) -> bool:
        return self._text(said).lstrip("[‘'")[:1].isupper()

    def _again(self, said: Said, other: int) -> float:
        """Whether the other article quotes exactly these words too."""
        return float(said.version.words in self.exact[other])

    def _whole(self, said: Said) -> str:
        return self.readings.context.articles[said.article].text

    def _around(self, said: Said) -> frozenset[str]:
        """The words of the sentences that the quotation touches, and of the ones beside them; remembered."""
        key = said.article, said.quote.pieces
        if key not in self._near:
            self._near[key] = self._read_around(said)
        return self._near[key]

    def _read_around(self, said: Said) -> frozenset[str]:
        sentences = self.readings.articles[said.article]
        last = self.readings.at(said.article, said.quote.pieces[-1].end - 1).index
        near = sentences[max(0, said.sentence - 1) : last + 2]
        return frozenset(t.lower for r in near for t in r.tokens) - frozenset(said.version.words)

    def _text(self, said: Said) -> str:
        span = _words(said.quote)
        return self.readings.context.articles[said.article].text[span.start : span.end]


def _stems_alike(one: Said, two: Said) -> float:
    """Share of the stems of the one that says less that the other has too."""
    a, b = ({stem(w) for w in _content(said)} for said in (one, two))
    return len(a & b) / min(len(a), len(b)) if a and b else 0.0


def rivals(found: Sequence[tuple[int, int, Candidate]]) -> None:
    """How much each pair shares beside the other pairs of either quotation."""
    by_end: defaultdict[tuple[bool, int], list[float]] = defaultdict(list)
    for a, b, c in found:
        by_end[False, a].append(c.features["words in common"])
        by_end[True, b].append(c.features["words in common"])
    for a, b, c in found:
        own = c.features["words in common"]
        others = [o for end in ((False, a), (True, b)) for o in by_end[end]]
        c.features["likelier partners"] = float(min(6, sum(o > own for o in others)))
        c.features["quotations it is split over"] = float(min(6, len(others) - 2))


_BRACKETS = re.compile(r"\[([^\]]{1,60})\]")
_DIGITS = {w: str(n) for n, w in enumerate("zero one two three four five six seven eight nine ten".split())}
_DIGITS |= {"&": "and", "percent": "%", "number": "no"}


def _bracketed(text: str) -> frozenset[str]:
    return frozenset(w.strip(".,;:!?").lower() for m in _BRACKETS.findall(text) for w in m.split())


def _canonical(words: Sequence[str]) -> str:
    """The words in one house style: numbers as digits, no hyphens and full stops inside."""
    return "".join(re.sub(r"[\W_]+", "", _DIGITS.get(w, w)) or w for w in words if w not in {"-", "…", "..."})


def _names(label: str) -> frozenset[str]:
    return frozenset(w.strip(".,'’s").lower() for w in label.split() if w[:1].isupper())


def _counted(words: Sequence[str]) -> int:
    return sum(w not in STOP for w in words)


def _spelt(one: Sequence[str], two: Sequence[str]) -> float:
    """How alike the changed words are as letters: near 1 for a contraction or another ending."""
    a, b = "".join(one), "".join(two)
    if not a or not b:
        return 0.0
    return round(SequenceMatcher(None, a, b, autojunk=False).ratio(), 3)


def _words(quote: Quote) -> Span:
    """The quoted words without their marks; a quotation of several paragraphs by its first."""
    whole = Span(quote.pieces[0].start, quote.pieces[-1].end)
    return whole if len(whole) <= 400 else quote.pieces[0]


def _runs(words: Sequence[str], length: int) -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(words[i : i + length]) for i in range(len(words) - length + 1))


def _content(said: Said) -> tuple[str, ...]:
    return tuple(w for w in said.version.words if w not in STOP)


def _missing(words: Sequence[str], quoted: frozenset[tuple[str, ...]]) -> int:
    """How many of the words cut off stand in no quotation of the other article."""
    if len(words) < 2:
        return len(words)
    found = sum(tuple(words[i : i + 2]) in quoted for i in range(len(words) - 1))
    return len(words) if not found else max(0, len(words) - 1 - found)


_TURNING = frozenset(
    "not no never n't if unless but however only except although though until without quite almost "
    "nearly would "
    "could might may should must all any every most some few alleged allegedly if's none nothing "
    "nobody".split()
)


def _cut_within(
    text: str, version: Version, first: int, last: int
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Words outside the shared stretch: those of its first and last sentence, and those beyond."""
    words, spans = version.words, version.spans
    start = first
    while start > 0 and not _boundary(text, spans[start - 1].end, spans[start].start):
        start -= 1
    end = last + 1
    while end < len(words) and not _boundary(text, spans[end - 1].end, spans[end].start):
        end += 1
    return words[start:first] + words[last + 1 : end], words[:start] + words[end:]


def _boundary(text: str, start: int, end: int) -> bool:
    between = text[start:end]
    return any(mark in between for mark in ".!?…") and "..." not in between


_STYLE = frozenset("the a an and that is 's it's &".split())


def _house_style(inside: Sequence[str]) -> bool:
    return all(w in _STYLE or w.isdigit() for w in inside)


def _whole_sentence(one: str, two: str) -> bool:
    """Whether the longer version only goes on with further sentences."""
    short, long = sorted((one, two), key=len)
    plain = short.strip().rstrip(",.!?")
    at = long.find(plain)
    after, before = long[at + len(plain) :].lstrip()[:1], long[:at].rstrip()[-1:]
    return at >= 0 and after in {".", "!", "?"} and before in {"", ".", "!", "?"}
