"""What became of a finding when its articles were compared anew: the same difference with other evidence.

A finding's id is a hash of its evidence. Another article, a corrected word or a paragraph moved by hand
gives it other evidence, so another id; what the user decided and wrote goes to the finding it became.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import replace

from crossread.model import Comparison, Decision, Finding, Session

_ENOUGH = 0.5
"""Share of a finding's words that its heir must have."""


def heirs(
    old: Comparison, new: Comparison, extracted: Mapping[str, str], asked: Collection[str]
) -> dict[str, str]:
    """Ids of findings that were asked for and are gone, with the id of the finding each has become.

    ``extracted`` gives for the id of an article's present text that of the text it was made from.
    """
    there = {f.id for f in new.findings}
    gone = [f for f in old.findings if f.id in asked and f.id not in there]
    if not gone:
        return {}
    known = {f.id for f in old.findings}
    come = [(f, _words(new, f, extracted)) for f in new.findings if f.id not in known]
    having: dict[tuple[str, str], list[int]] = {}
    for i, (_, has) in enumerate(come):
        for word in has:
            having.setdefault(word, []).append(i)
    pairs = []
    for before in gone:
        had = _words(old, before, extracted)
        for i, common in Counter(i for word in had for i in having.get(word, ())).items():
            after, has = come[i]
            if after.kind is before.kind and common >= _ENOUGH * len(had):
                other = before.relation is not after.relation
                share = common / (len(had) + len(has) - common)
                pairs.append((-share, other, before.number, after.number, before.id, after.id))
    found: dict[str, str] = {}
    for *_, one, two in sorted(pairs):
        if one not in found and two not in found.values():
            found[one] = two
    return found


def inherited(session: Session, became: Mapping[str, str]) -> Session:
    """The session with the decisions on findings that are gone given to their heirs as well."""
    held = dict(session.decisions)
    for one, two in became.items():
        decided = held.get(one)
        if decided is not None and two not in held and replace(decided, when=None) != Decision():
            held[two] = decided
    return replace(session, decisions=tuple(held.items()))


def _words(comparison: Comparison, finding: Finding, extracted: Mapping[str, str]) -> set[tuple[str, str]]:
    """Its evidence as (article, words), which neither other offsets nor other letters change."""
    found = set()
    for e in finding.evidence:
        article = comparison.articles[e.article]
        found.add((extracted.get(article.id, article.id), e.span.of(article.text).casefold()))
    return found
