"""Joins tagged sources, cues and contents into attributions, by distance.

Every cue takes the source and every content the cue that costs least. A cost is the number of words
between two spans plus what lies between them: ends of sentences and paragraphs, other cues, other
contents. A cue left without a source shares that of a cue before it in the same sentence ("X said …,
adding …"), or takes the words beside it that the tagger half takes for a source.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from crossread.mentions.attributions_claims import names_nobody, only_seems, says
from crossread.mentions.attributions_costs import (
    Distance,
    Joint,
    content_cost,
    is_quoted,
    near,
    source_cost,
)
from crossread.mentions.attributions_rules import read_span
from crossread.mentions.found import Found
from crossread.mentions.tagger import RoleSpan
from crossread.model import Article, Span

LIMIT = 50.0
"""Cost from which two spans are no longer joined."""
LOOSE = 14.0
"""The same for content without quotation marks, which stands close to its cue or belongs to no one."""
BESIDE = 6.0
"""The same for what the tagger only half takes for a source."""
SUBJECT = 6
"""Most words of a source that the rules find where the tagger found none."""

_WORD = re.compile(r"[^\W_]")
_DASH = re.compile(r"(?:^|[\s”\"])([―—–-]{1,2})\s*$")


def link(article: Article, roles: Sequence[RoleSpan], half: Sequence[RoleSpan] = ()) -> list[Found]:
    """The attributions of an article in text order.

    Cues without content are left out, and those without a source too, except where the cue itself
    says that nobody is named ("is expected to", "it was reported"). ``half`` are sources the tagger
    is not sure of: only for cues that have none.
    """
    roles = _merged(article.text, [_mended(article.text, r) for r in roles])
    distance = Distance(article, roles)
    joints = [Joint(r) for r in roles if r.role == "cue"]
    sources = [r for r in roles if r.role == "source" and r.span.of(article.text) not in _ENDINGS]
    contents = [r for r in roles if r.role == "content" and _WORD.search(r.span.of(article.text))]
    signed = _signed(article, sources, contents)
    taken = {id(c) for j in signed for c in j.contents}
    speaking = [j for j in joints if not only_seems(j.cue.span.of(article.text))]
    _give_sources(distance, speaking, [s for s in sources if all(s is not j.source for j in signed)])
    if joints:
        _give_contents(article.text, distance, joints, [c for c in contents if id(c) not in taken])
    _leave_sentences_before(distance, joints)
    _share_sources(article.text, distance, joints)
    _look_ahead(article.text, distance, joints)
    _take_half(article.text, distance, joints, half)
    _take_subject(article, joints)
    _leave_it(article.text, joints)
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


_ENDINGS = frozenset({"’s", "'s", "’d", "'d", "’ve", "'ve", "’ll", "'ll"})
_SUBJECTS = frozenset({"He", "She", "They", "I", "We"})


def _merged(text: str, roles: Sequence[RoleSpan]) -> list[RoleSpan]:
    """Contents with nothing but a space between them as one: "the idea of" + "a common army"."""
    merged: list[RoleSpan] = []
    for role in roles:
        before = merged[-1] if merged else role
        joined = (
            role.role == before.role == "content"
            and text[before.span.end : role.span.start] == " "
            and text[before.span.end - 1].isalnum()
            and text[role.span.start].isalnum()
        )
        if joined:
            merged.pop()
            span = Span(before.span.start, role.span.end)
            role = RoleSpan("content", span, min(before.score, role.score))
        merged.append(role)
    return merged


def _is_claim(text: str, joint: Joint) -> bool:
    """Whether somebody claims something, or nobody is named on purpose."""
    cue = joint.cue.span.of(text)
    return names_nobody(cue) if joint.source is None else says(cue)


def _give_sources(distance: Distance, joints: list[Joint], sources: list[RoleSpan]) -> None:
    """The cheapest pairs first, one cue to a source."""
    pairs = []
    starts = [source.span.start for source in sources]
    for j, joint in enumerate(joints):
        for s in near(starts, joint.cue.span.start):
            source, cue = sources[s].span, joint.cue.span
            if distance.words_between(source, cue) > LIMIT:
                continue
            if source > cue and not distance.same_sentence(source, cue):
                continue  # "…, she confirmed. They are …": nobody speaks for the sentence before
            cost = source_cost(distance, source, cue)
            if cost <= LIMIT:
                pairs.append((cost, j, s))
    taken: set[int] = set()
    for _cost, j, s in sorted(pairs):
        if joints[j].source is None and s not in taken:
            joints[j].source = sources[s]
            taken.add(s)


def _give_contents(text: str, distance: Distance, joints: list[Joint], contents: list[RoleSpan]) -> None:
    starts = [joint.cue.span.start for joint in joints]
    for content in contents:
        quoted = is_quoted(text, content.span)
        most = LIMIT if quoted else LOOSE
        costs = [
            (content_cost(distance, content.span, joints[i], quoted=quoted), i)
            for i in near(starts, content.span.start)
            if distance.words_between(content.span, joints[i].cue.span) <= most
        ]
        if costs and min(costs)[0] <= most:
            joints[min(costs)[1]].contents.append(content)


def _leave_sentences_before(distance: Distance, joints: Sequence[Joint]) -> None:
    """A cue with content in its own sentence does not reach back for more."""
    for joint in joints:
        cue = joint.cue.span
        own = [c for c in joint.contents if distance.same_sentence(c.span, cue)]
        if own:
            joint.contents = [c for c in joint.contents if c in own or c.span.start > cue.start]


def _share_sources(text: str, distance: Distance, joints: list[Joint]) -> None:
    """ "X said …, adding …": a later cue of the sentence speaks for the same source."""
    for before, joint in pairwise(joints):
        shares = joint.source is None and not names_nobody(joint.cue.span.of(text))
        if shares and before.source is not None and distance.same_sentence(before.cue.span, joint.cue.span):
            joint.source = before.source


def _look_ahead(text: str, distance: Distance, joints: Sequence[Joint]) -> None:
    """ "Claiming that …, X told …": a first cue speaks for the source that follows in its sentence."""
    for joint, after in pairwise(joints):
        opens = joint.cue.span.of(text).split()[0].endswith("ing") and joint.source is None
        if opens and after.source is not None and distance.same_sentence(joint.cue.span, after.cue.span):
            joint.source = after.source


def _take_half(text: str, distance: Distance, joints: Sequence[Joint], half: Sequence[RoleSpan]) -> None:
    """A cue with content and nobody to speak takes the nearest half source of its sentence."""
    starts = [source.span.start for source in half]
    for joint in joints:
        cue = joint.cue.span
        if joint.source is not None or not joint.contents or names_nobody(cue.of(text)):
            continue
        costs = [
            (source_cost(distance, half[i].span, cue), i)
            for i in near(starts, cue.start)
            if distance.same_sentence(half[i].span, cue) and not half[i].span.overlaps(cue)
        ]
        if costs and min(costs)[0] <= BESIDE:
            joint.source = half[min(costs)[1]]


def _take_subject(article: Article, joints: Sequence[Joint]) -> None:
    """A cue still without a source takes the subject that the rules read for its verb."""
    for joint in joints:
        cue = joint.cue.span
        if joint.source is not None or not joint.contents or names_nobody(cue.of(article.text)):
            continue
        sentence = next((s.span for s in article.sentences if s.span.contains(cue)), cue)
        found = [f for f in read_span(article, sentence) if f.source and f.cue[0].overlaps(cue)]
        clear = [f for f in found if not any(f.source[0].overlaps(c.span) for c in joint.contents)]
        if clear and _may_speak(clear[0].source[0].of(article.text)):
            joint.source = RoleSpan("source", clear[0].source[0], clear[0].confidence)


def _may_speak(words: str) -> bool:
    """Whether words the rules take for a subject are a phrase of a few words without a verb's ending."""
    return len(words.split()) <= SUBJECT and not words.endswith(tuple(_ENDINGS - {"’s", "'s"}))


def _leave_it(text: str, joints: Sequence[Joint]) -> None:
    """ "It was reported that …": the pronoun stands for nobody."""
    for joint in joints:
        source = joint.source.span.of(text) if joint.source else ""
        if source.lower() == "it" and names_nobody(joint.cue.span.of(text)):
            joint.source = None


def _signed(article: Article, sources: Sequence[RoleSpan], contents: Sequence[RoleSpan]) -> list[Joint]:
    """ "“…” — Name": quotations signed after a dash, the dash being the cue."""
    joints = []
    for source in sources:
        before = article.text[max(0, source.span.start - 4) : source.span.start]
        dash = _DASH.search(before)
        if dash is None:
            continue
        at = source.span.start - len(before) + dash.start(1)
        ended = [c for c in contents if 0 <= at - c.span.end <= 2]
        if ended and article.text[at - 2 : at].rstrip()[-1:] in ("”", '"'):
            cue = RoleSpan("cue", Span(at, at + len(dash.group(1))), source.score)
            joints.append(Joint(cue, source, ended[-1:]))
    return joints


def _found(joint: Joint) -> Found:
    parts = [joint.cue, *joint.contents, *([joint.source] if joint.source else [])]
    confidence = sum(p.score for p in parts) / len(parts)
    return Found(
        (joint.source.span,) if joint.source else (),
        (joint.cue.span,),
        tuple(sorted(c.span for c in joint.contents)),
        confidence,
    )
