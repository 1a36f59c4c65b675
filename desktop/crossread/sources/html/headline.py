"""Which of the headlines a page declares is its headline; all others stay to choose from."""

from __future__ import annotations

import re
from collections import Counter

from crossread.sources.html.blocks import fold
from crossread.sources.html.jsonld import Node, plain, text_in
from crossread.sources.html.parse import Tree, text_of

_SEPARATOR = re.compile(r"\s+[|•·«»:–—-]+\s+|\s*[|｜：]\s*")
_LONGEST = 500
"""Characters of a headline."""


def headlines_of(tree: Tree, tags: dict[str, str], node: Node, outlet: str) -> tuple[str, ...]:
    """All candidates without the outlet's name, the one most sources agree on first.

    In a tie the order is: OpenGraph, JSON-LD, the visible ``h1``, other meta tags, ``title``.
    """
    shown = [" ".join(text_of(h).split()) for h in tree.iter("h1")]
    shown = [text for text in shown if len(text) > 8][:3]
    titles = [" ".join(text_of(t).split()) for t in tree.findall("head/title")][:1]
    raw = [
        tags.get("og:title", ""),
        text_in(node, "headline"),
        *shown[:1],
        text_in(node, "name", "alternativeHeadline"),
        tags.get("twitter:title", ""),
        tags.get("headline", "") or tags.get("title", ""),
        *titles,
    ]
    raw = [text[:_LONGEST] for text in raw]
    exact = {fold(text) for text in (text_in(node, "headline"), *shown)}
    candidates = [_without_outlet(plain(text), outlet, exact) for text in raw if text.strip()]
    votes = Counter(fold(text) for text in candidates[:5])
    ordered = sorted(dict.fromkeys(candidates), key=lambda text: -votes[fold(text)])
    once: dict[str, str] = {}
    for text in ordered:
        once.setdefault(fold(text), text)
    return tuple(text for key, text in once.items() if key)


def _without_outlet(text: str, outlet: str, exact: set[str]) -> str:
    """``text`` without a first or last part that is the outlet's name, or that no headline shown has."""
    cuts = list(_SEPARATOR.finditer(text))
    if not cuts:
        return text
    last, first = cuts[-1], cuts[0]
    head, tail = text[: last.start()].strip(), text[last.end() :].strip()
    if _is_outlet(tail, outlet) or (fold(head) in exact and fold(text) not in exact):
        return _without_outlet(head, outlet, exact)
    lead, rest = text[: first.start()].strip(), text[first.end() :].strip()
    if _is_outlet(lead, outlet) or (fold(rest) in exact and fold(text) not in exact):
        return rest
    return text


def _is_outlet(part: str, outlet: str) -> bool:
    a, b = fold(part), fold(outlet)
    return bool(a and b) and (a == b or (len(a) >= 3 and len(b) >= 3 and (a in b or b in a) and len(a) <= 40))
