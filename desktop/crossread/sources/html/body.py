"""The paragraphs of an article's body."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from copy import deepcopy
from dataclasses import dataclass
from typing import Any

from lxml import etree
from trafilatura import bare_extraction

from crossread.sources.html.blocks import Block, blocks_of, fold
from crossread.sources.html.choose import Page, choose
from crossread.sources.html.parse import Tree, text_of

# What a parser library lets out on broken pages.
FAULTS = (ValueError, TypeError, AttributeError, LookupError, RecursionError, AssertionError, etree.LxmlError)

_LARGE = 20_000
"""Elements from which on trafilatura goes without its fallbacks, which take time without bound."""

_LONG = 300_000
_SHORT = 12
_PROBE = 40


@dataclass(frozen=True, slots=True)
class Body:
    """``paragraphs`` with headings and list items; ``closing`` are the lines cut off behind them.

    ``seen`` counts the characters of all text on the page, article or not.
    """

    paragraphs: tuple[str, ...]
    closing: tuple[str, ...] = ()
    seen: int = 0


def body_of(tree: Tree, titles: Sequence[str] = (), declared: str = "") -> Body:
    """The body of the article on a page.

    ``titles`` are headlines (left out of the body); ``declared`` is the body as the page's JSON-LD
    gives it, "" where it does not.
    """
    blocks = blocks_of(tree)
    extracted = _extracted(tree)
    keys = tuple(k for k in map(fold, titles) if k)
    lines = list(map(fold, extracted))
    known = fold(declared)
    found, whole = "\n".join(lines), set(lines)
    # Looking for every block in all of the text takes quadratic time: on monsters only whole lines count.
    sought = [text for text in (found, known) if text and len(text) <= _LONG]
    seeds = [
        b for b in blocks if len(b.key) >= _SHORT and (b.key in whole or any(_in(b, text) for text in sought))
    ]
    if not seeds and not found:
        seeds = [b for b in blocks if len(b.text) >= 80 and b.link_share < 0.3]
    covered = sum(len(b.key) for b in seeds if len(b.key) >= _SHORT)
    if covered >= 0.5 * max(len(found), min(len(known), 1)):
        chosen, behind = choose(Page(blocks, seeds), keys)
        body, closing = [b.text for b in chosen], [b.text for b in behind]
    else:
        body, closing = [text for text in extracted if fold(text) not in keys], []
    if len(known) > max(500, 2 * len(fold(" ".join(body)))) and not (body and known.endswith(fold(body[-1]))):
        body, closing = [line for line in re.split(r"\s*\n\s*", declared) if line], []
    return Body(tuple(body), tuple(closing), sum(len(b.text) for b in blocks))


def _in(block: Block, text: str) -> bool:
    key = block.key
    return key in text or (len(key) > 2 * _PROBE and (key[:_PROBE] in text or key[-_PROBE:] in text))


def _extracted(tree: Tree) -> list[str]:
    """trafilatura's paragraphs."""
    large = sum(1 for _ in tree.iter()) > _LARGE
    try:
        document: Any = bare_extraction(
            deepcopy(tree), include_comments=False, with_metadata=False, fast=large
        )
    except FAULTS:
        return []
    if document is None or document.body is None:
        return []
    return [line for line in map(str.strip, _lines(document.body)) if line]


def _lines(body: Iterable[Any]) -> Iterable[str]:
    for block in body:
        if block.tag in {"list", "table"}:
            for item in block.iter("item", "row"):
                yield text_of(item)
        else:
            yield text_of(block)
