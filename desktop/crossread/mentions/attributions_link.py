"""Joins tagged sources, cues and contents into attributions, by distance.

Every cue takes the source and every content the cue that costs least. A cost is the number of words
between two spans plus what lies between them: ends of sentences and paragraphs, other cues, other
contents. A cue left without a source shares that of a cue before it in the same sentence ("X said …,
adding …").
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from crossread.mentions.found import Found
from crossread.mentions.tagger import RoleSpan
from crossread.mentions.words import word_set
from crossread.model import Article, Span

PARAGRAPH, SENTENCE = 40.0, 10.0
"""Cost of a paragraph's and of a sentence's end between two spans."""
CUE_BETWEEN, CONTENT_BETWEEN, SOURCE_BETWEEN = 12.0, 6.0, 4.0
SOURCE_AFTER = 1.0
"""A source behind its cue ("said X") costs a little more than one before it."""
LIMIT = 50.0
"""Cost from which two spans are no longer joined."""
LOOSE = 14.0
"""The same for content without quotation marks, which stands close to its cue or belongs to no one."""

_AGENTLESS = re.compile(
    r"\b(?:is|are|was|were|been|be)\b.*\b(?:expected|believed|thought|likely|reported|feared|suspected|"
    r"estimated|forecast|projected|presumed|understood|known|unclear)\b|\breportedly\b|"
    r"\bno (?:official )?confirmation\b",
    re.IGNORECASE,
)
_DASH = re.compile(r"(?:^|\s)([―—–-]{1,2})\s*$")
_WORD = re.compile(r"[^\W_]+")


@dataclass(slots=True)
class _Joint:
    """A cue with what it has been given."""

    cue: RoleSpan
    source: RoleSpan | None = None
    contents: list[RoleSpan] = field(default_factory=list)


class _Distance:
    """Costs between spans of one article."""

    def __init__(self, article: Article, roles: Sequence[RoleSpan]) -> None:
        self.words = [m.start() for m in _WORD.finditer(article.text)]
        self.sentences = [s.span.start for s in article.sentences]
        self.paragraphs = [p.span.start for p in article.paragraphs]
        self.starts = {
            role: [r.span.start for r in roles if r.role == role] for role in ("source", "cue", "content")
        }

    @staticmethod
    def _count(places: Sequence[int], start: int, end: int) -> int:
        return bisect_left(places, end) - bisect_left(places, start)

    def between(self, a: Span, b: Span) -> float:
        """Words, sentence ends and paragraph ends between two spans."""
        left, right = (a, b) if a.start <= b.start else (b, a)
        cost = float(self._count(self.words, left.end, right.start))
        cost += SENTENCE * self._count(self.sentences, left.end, right.start + 1)
        return cost + PARAGRAPH * self._count(self.paragraphs, left.end, right.start + 1)

    def others(self, role: str, a: Span, b: Span) -> int:
        """How many spans of a role begin between two spans."""
        left, right = (a, b) if a.start <= b.start else (b, a)
        return self._count(self.starts[role], left.end, right.start)

    def same_sentence(self, a: Span, b: Span) -> bool:
        return bisect_left(self.sentences, a.start + 1) == bisect_left(self.sentences, b.start + 1)


def link(article: Article, roles: Sequence[RoleSpan]) -> list[Found]:
    """The attributions of an article in text order.

    Cues without content are left out, and those without a source too, except where the cue itself
    says that nobody is named ("is expected to", "it was reported").
    """
    roles = [_mended(article.text, r) for r in roles]
    distance = _Distance(article, roles)
    joints = [_Joint(r) for r in roles if r.role == "cue"]
    sources = [r for r in roles if r.role == "source"]
    contents = [r for r in roles if r.role == "content"]
    signed = _signed(article, sources, contents)
    taken = {id(c) for j in signed for c in j.contents}
    _give_sources(distance, joints, [s for s in sources if all(s is not j.source for j in signed)])
    if joints:
        _give_contents(article.text, distance, joints, [c for c in contents if id(c) not in taken])
    _share_sources(distance, joints)
    _look_ahead(article.text, distance, joints)
    kept = [j for j in joints if j.contents and _is_claim(article.text, j)]
    return sorted(map(_found, [*kept, *signed]), key=lambda f: (f.content[0], f.cue))


def _mended(text: str, role: RoleSpan) -> RoleSpan:
    """A source or cue that runs over a paragraph's end keeps its last part; "She" is a source."""
    words = role.span.of(text)
    if role.role == "content" and words in _SUBJECTS:
        # "She denied …": a bare subject pronoun claims; it is not what is claimed.
        return RoleSpan("source", role.span, role.score)
    if role.role == "content" or "\n" not in words:
        return role
    start = role.span.start + words.rindex("\n") + 1
    return RoleSpan(role.role, Span(start, role.span.end), role.score) if start < role.span.end else role


def _is_claim(text: str, joint: _Joint) -> bool:
    """Whether somebody claims something, or nobody is named on purpose; a deed ("signed") is no claim."""
    cue = joint.cue.span.of(text)
    if joint.source is None:
        return _AGENTLESS.search(cue) is not None
    words = set(re.findall(r"[^\W\d_]+", cue.lower()))
    deeds = word_set("grammar.txt", "deed")
    return not (words & deeds and words <= deeds | _HELPERS)


_SUBJECTS = frozenset({"He", "She", "They", "I", "We"})
_HELPERS = frozenset("has have had was were is are been be also then later who which".split())


def _give_sources(distance: _Distance, joints: list[_Joint], sources: list[RoleSpan]) -> None:
    """The cheapest pairs first, one cue to a source."""
    pairs = []
    starts = [source.span.start for source in sources]
    for j, joint in enumerate(joints):
        for s in _near(starts, joint.cue.span.start):
            source = sources[s]
            cost = _source_cost(distance, source.span, joint.cue.span)
            if cost <= LIMIT:
                pairs.append((cost, j, s))
    taken: set[int] = set()
    for _cost, j, s in sorted(pairs):
        if joints[j].source is None and s not in taken:
            joints[j].source = sources[s]
            taken.add(s)


def _near(starts: Sequence[int], place: int) -> range:
    """Indices of the spans around a place: each one between costs, so farther ones can never be chosen."""
    middle = bisect_left(starts, place)
    return range(max(0, middle - NEAR), min(len(starts), middle + NEAR))


NEAR = 30
"""Spans looked at on each side; without it a text of a thousand cues takes minutes."""


def _source_cost(distance: _Distance, source: Span, cue: Span) -> float:
    cost = distance.between(source, cue)
    cost += CUE_BETWEEN * distance.others("cue", source, cue)
    cost += CONTENT_BETWEEN * distance.others("content", source, cue)
    cost += SOURCE_BETWEEN * distance.others("source", source, cue)
    return cost + (SOURCE_AFTER if source.start > cue.start else 0)


def _give_contents(text: str, distance: _Distance, joints: list[_Joint], contents: list[RoleSpan]) -> None:
    starts = [joint.cue.span.start for joint in joints]
    for content in contents:
        near = _near(starts, content.span.start)
        costs = [(_content_cost(distance, content.span, joints[i]), i) for i in near]
        cost, best = min(costs)
        if cost <= (LIMIT if _is_quoted(text, content.span) else LOOSE):
            joints[best].contents.append(content)


def _is_quoted(text: str, span: Span) -> bool:
    return any(mark in "“”\"«»'‘’" for mark in (text[span.start], text[span.end - 1]))


def _content_cost(distance: _Distance, content: Span, joint: _Joint) -> float:
    cue = joint.cue.span
    cost = distance.between(content, cue)
    cost += CUE_BETWEEN * distance.others("cue", content, cue)
    cost += CONTENT_BETWEEN * distance.others("content", content, cue)
    between_source = distance.others("source", content, cue)
    if between_source and joint.source is not None:
        left, right = sorted((content, cue))
        between_source -= left.end <= joint.source.span.start < right.start
    return cost + SOURCE_BETWEEN * between_source


def _share_sources(distance: _Distance, joints: list[_Joint]) -> None:
    """ "X said …, adding …": a later cue of the sentence speaks for the same source."""
    for before, joint in pairwise(joints):
        shares = joint.source is None and before.source is not None
        if shares and distance.same_sentence(before.cue.span, joint.cue.span):
            joint.source = before.source


def _look_ahead(text: str, distance: _Distance, joints: Sequence[_Joint]) -> None:
    """ "Claiming that …, X told …": a first cue speaks for the source that follows in its sentence."""
    for joint, after in pairwise(joints):
        opens = joint.cue.span.of(text).split()[0].endswith("ing") and joint.source is None
        if opens and after.source is not None and distance.same_sentence(joint.cue.span, after.cue.span):
            joint.source = after.source


def _signed(article: Article, sources: Sequence[RoleSpan], contents: Sequence[RoleSpan]) -> list[_Joint]:
    """ "“…” — Name": quotations signed after a dash, the dash being the cue."""
    joints = []
    for source in sources:
        before = article.text[max(0, source.span.start - 4) : source.span.start]
        dash = _DASH.search(before)
        if dash is None:
            continue
        at = source.span.start - len(before) + dash.start(1)
        ended = [c for c in contents if 0 <= at - c.span.end <= 2 and article.text[at - 2] in '”"']
        if ended:
            cue = RoleSpan("cue", Span(at, at + len(dash.group(1))), source.score)
            joints.append(_Joint(cue, source, ended[-1:]))
    return joints


def _found(joint: _Joint) -> Found:
    parts = [joint.cue, *joint.contents, *([joint.source] if joint.source else [])]
    confidence = sum(p.score for p in parts) / len(parts)
    return Found(
        (joint.source.span,) if joint.source else (),
        (joint.cue.span,),
        tuple(sorted(c.span for c in joint.contents)),
        confidence,
    )
