"""A page as a flat run of blocks: the pieces of text a reader sees as separate, and where they stand."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from crossread.sources.html.furniture import unseen
from crossread.sources.html.parse import Tree

SKIPPED = frozenset(
    "script style noscript template svg math head iframe object embed applet canvas audio video map select "
    "option datalist textarea input button rt rp title link meta dialog frameset frame".split()
)
PARTING = frozenset(
    "address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption "
    "figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search "
    "section summary table tbody tfoot thead tr ul amp-list".split()
)
_EMPHASIS = frozenset({"em", "i", "cite"})
_CARRIERS = frozenset({"span", "a", "b", "i", "em", "small", "sup"})
_SPACE = re.compile(r"\s+")
_WORDLESS = re.compile(r"[\W_]+")


@dataclass(slots=True, eq=False)
class Block:
    """One piece of visible text.

    ``node`` is the nearest element that parts text (a paragraph, list item, table row, heading …);
    ``linked`` and ``slanted`` count the characters inside links and inside emphasis.
    """

    text: str
    node: Tree
    order: int
    linked: int = 0
    slanted: int = 0
    key: str = ""
    chain: tuple[Tree, ...] = field(default=(), repr=False)

    @property
    def tag(self) -> str:
        return str(self.node.tag)

    @property
    def link_share(self) -> float:
        """Share of the text that is inside links, 0..1."""
        return min(1.0, self.linked / max(1, len(self.text)))

    @property
    def slanted_share(self) -> float:
        return min(1.0, self.slanted / max(1, len(self.text)))


def fold(text: str) -> str:
    """Letters and digits only, lower case: equal for equal words whatever the marks between them."""
    return _WORDLESS.sub("", text).lower()


class _Walk:
    """Collects text until an element parts it."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.parts: list[tuple[str, bool, bool]] = []
        self.links = 0
        self.slants = 0

    def add(self, text: str | None) -> None:
        if text:
            self.parts.append((text, self.links > 0, self.slants > 0))

    def flush(self, node: Tree) -> None:
        parts, self.parts = self.parts, []
        for piece in _pieces(parts):
            text = _SPACE.sub(" ", "".join(p[0] for p in piece)).strip()
            key = fold(text)
            if key:
                linked = sum(len(_SPACE.sub(" ", t)) for t, link, _ in piece if link)
                slanted = sum(len(t.strip()) for t, _, slant in piece if slant)
                self.blocks.append(Block(text, node, len(self.blocks), linked, slanted, key))


def _pieces(parts: list[tuple[str, bool, bool]]) -> Iterator[list[tuple[str, bool, bool]]]:
    """``parts`` cut where two line breaks (``<br><br>``) follow one another."""
    piece: list[tuple[str, bool, bool]] = []
    broken = False
    for part in parts:
        if part[0] == "\v":
            if broken and piece:
                yield piece
                piece = []
            broken = True
            piece.append((" ", False, False))
            continue
        if part[0].strip():
            broken = False
        piece.append(part)
    if piece:
        yield piece


def blocks_of(tree: Tree) -> list[Block]:
    """Every block of the page in document order."""
    walk = _Walk()
    body = tree.find("body")
    events = etree.iterwalk(tree if body is None else body, events=("start", "end"))
    holders: list[Tree] = []
    skipped: set[Tree] = set()
    for event, node in events:
        tag = node.tag
        if event == "start":
            if not isinstance(tag, str) or tag in SKIPPED:
                events.skip_subtree()
                continue
            if tag not in PARTING and tag in _CARRIERS and unseen(node):
                events.skip_subtree()
                skipped.add(node)
                continue
            if tag in PARTING:
                if holders:
                    walk.flush(holders[-1])
                holders.append(node)
            elif tag == "a":
                walk.links += 1
            elif tag in _EMPHASIS:
                walk.slants += 1
            elif tag == "br":
                walk.add("\v")
            elif tag in {"td", "th"}:
                walk.add(" ")
            walk.add(node.text)
            continue
        if isinstance(tag, str) and tag not in SKIPPED and node not in skipped:
            if tag in PARTING:
                walk.flush(holders.pop())
            elif tag == "a":
                walk.links -= 1
            elif tag in _EMPHASIS:
                walk.slants -= 1
        walk.add(node.tail)
    return walk.blocks
