"""Which blocks of a page are the article: by position, kin and link density, never by publisher.

A library's extraction gives the *seeds*: blocks whose text it found. They show where the article
lives (``main``, the smallest element that holds three quarters of it) and what its paragraphs look
like (their *kin*: same parent, or same tag, class and parent's class). Kin that the library lost come
back in; what stands among them without being kin has to look like prose to stay.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise

from crossread.sources.html.blocks import Block
from crossread.sources.html.furniture import is_call, is_credit, structural
from crossread.sources.html.parse import Tree

_ENDS = re.compile(r"""[.!?…:;。！？؟।॥۔]["'”’»›)\]」』]*$|[」』”»"]$""")
_CUT = re.compile(r"(?:\.\.\.|…)$")
_HEADINGS = frozenset({"h2", "h3", "h4", "h5", "h6"})
_ITEMS = frozenset({"li", "tr", "dd", "dt", "blockquote", "pre"})
_PROSE = 60
_MAIN_SHARE = 0.9
_KIN_SHARE = 0.12


class Page:
    """The blocks of one page and what the seeds among them show."""

    def __init__(self, blocks: Sequence[Block], seeds: Iterable[Block]) -> None:
        self.blocks = blocks
        self.seeds = set(map(id, seeds))
        prose = [b for b in blocks if id(b) in self.seeds and _is_prose(b)]
        self.weight: Counter[Tree] = Counter()
        self.total = sum(len(b.text) for b in prose)
        for block in prose:
            for node in self.chain(block):
                self.weight[node] += len(block.text)
        self.main = self._main()
        inside = [b for b in prose if self.main is not None and self.main in self.chain(b)]
        self.parents: Counter[Tree | None] = Counter()
        self.signs: Counter[tuple[str, ...]] = Counter()
        self.looks: Counter[tuple[str, str]] = Counter()
        for block in inside:
            if not self.furniture(block):
                self.parents[block.node.getparent()] += len(block.text)
                self.signs[_sign(block)] += len(block.text)
                self.looks[_look(block)] += len(block.text)
        self.held = sum(self.looks.values())

    def chain(self, block: Block) -> tuple[Tree, ...]:
        """The block's element and all above it."""
        if not block.chain:
            block.chain = (block.node, *block.node.iterancestors())
        return block.chain

    def _main(self) -> Tree | None:
        best, deepest = None, -1
        for node, weight in self.weight.items():
            if weight >= _MAIN_SHARE * self.total:
                depth = sum(1 for _ in node.iterancestors())
                if depth > deepest:
                    best, deepest = node, depth
        return best

    def inside(self, block: Block) -> bool:
        return self.main is not None and self.main in self.chain(block)

    def furniture(self, block: Block) -> bool:
        """Whether something between the block and ``main``, not itself full of text, is furniture."""
        for node in self.chain(block):
            if node is self.main:
                return False
            if self.weight[node] < 0.3 * self.total and structural(node):
                return True
        return False

    def kin(self, block: Block) -> bool:
        """Whether the block stands or looks like the article's own paragraphs."""
        least = _KIN_SHARE * self.held
        if max(self.parents.values(), default=0) < least and max(self.signs.values(), default=0) < least:
            return id(block) in self.seeds
        return self.parents[block.node.getparent()] >= least or self.signs[_sign(block)] >= least

    def central(self, block: Block) -> bool:
        """Whether the block stands or looks like a good part of the article."""
        least = 0.3 * self.held
        return self.parents[block.node.getparent()] >= least or self.signs[_sign(block)] >= least

    def near(self, block: Block) -> bool:
        """Whether a list, table or quotation holding the block stands beside the paragraphs."""
        least = _KIN_SHARE * self.held
        steps = 0
        for node in self.chain(block)[1:]:
            if self.parents[node.getparent()] >= least:
                return True
            steps += node.tag not in {"tbody", "thead", "table", "ul", "ol", "dl", "tr"}
            if node is self.main or steps > 1:
                break
        return False

    def odd(self, block: Block) -> bool:
        """Whether four fifths of the article look otherwise."""
        most = max(self.looks.values(), default=0)
        return most >= 0.8 * self.held and self.looks[_look(block)] < 0.1 * self.held

    def stray(self, block: Block) -> bool:
        """Whether hardly any of the article stands in elements of this tag."""
        same = sum(weight for (tag, _), weight in self.looks.items() if tag == block.tag)
        return same < 0.1 * self.held


def choose(page: Page, titles: Iterable[str] = ()) -> tuple[list[Block], list[Block]]:
    """The article's blocks in order without its headline, and what was cut off behind its end.

    ``titles`` are folded headlines.
    """
    if page.main is None:
        return [b for b in page.blocks if id(b) in page.seeds], []
    known = set(titles)
    body = [b for b in _after_title(page, known) if b.key not in known and _belongs(page, b)]
    cards = _cards(page, body)
    body = [b for b in body if id(b) not in cards]
    core = [i for i, b in enumerate(body) if page.kin(b) and (_is_prose(b) or _sentence(page, b))]
    if not core:
        return body, []
    lead = [b for b in body[: core[0]] if _introduces(b)]
    if not lead and (standfirst := _standfirst(page, known)) is not None:
        lead = [standfirst]
    tail = [b for b in body[core[-1] + 1 :] if page.near(b) and b.tag in _ITEMS and b.link_share < 0.3]
    kept = _trimmed(page, _without_repeats([*lead, *body[core[0] : core[-1] + 1], *tail]))
    end = kept[-1].order if kept else body[core[-1]].order
    return kept, [b for b in body if b.order > end]


def _after_title(page: Page, titles: set[str]) -> list[Block]:
    """The blocks in ``main``, from its headline on where that stands before most of the text."""
    inside = [b for b in page.blocks if page.inside(b)]
    before = 0
    for i, block in enumerate(inside):
        if block.tag == "h1" and block.key in titles:
            return inside[i:]
        before += len(block.text) if page.kin(block) else 0
        if before > 0.2 * page.held:
            break
    return inside


def _belongs(page: Page, block: Block) -> bool:
    kin, seeded = page.kin(block), id(block) in page.seeds
    if page.furniture(block) or is_call(block.text, sentence=kin and block.link_share < 0.5 and _ends(block)):
        return False
    if block.link_share >= 0.75:
        return kin and block.link_share < 0.97 and len(block.text) > 40 and _ends(block)
    if block.tag in _HEADINGS:
        return len(block.text) < 200 and block.link_share < 0.5
    if kin:
        return seeded or not page.stray(block)
    if (block.tag in _ITEMS or (seeded and _held(block))) and page.near(block):
        return block.link_share < 0.5
    if len(block.text) >= _PROSE and block.link_share < 0.3 and _ends(block) and not _CUT.search(block.text):
        return seeded
    return False


def _held(block: Block) -> bool:
    """Whether a paragraph stands in a list item or a quotation."""
    parent = block.node.getparent()
    return parent is not None and parent.tag in {"li", "blockquote", "dd", "q"}


def _cards(page: Page, body: Sequence[Block]) -> set[int]:
    """Blocks inside teaser cards: small wrappers that also hold a headline made of one link."""
    links = [
        b
        for b in page.blocks
        if page.inside(b) and b.link_share >= 0.95 and len(b.text) >= 20 and not page.kin(b)
    ]
    wrappers = set()
    for link in links:
        for node in page.chain(link):
            if node is page.main or page.weight[node] > max(500, 0.1 * page.total):
                break
            wrappers.add(node)
    return {id(b) for b in body if not page.central(b) and any(n in wrappers for n in page.chain(b))}


def _sentence(page: Page, block: Block) -> bool:
    return id(block) in page.seeds and _ends(block) and block.tag not in _HEADINGS


def _standfirst(page: Page, titles: set[str]) -> Block | None:
    """The prose that stands with the headline, apart from the body."""
    before = [b for b in page.blocks if not page.inside(b)]
    for title, block in pairwise(before):
        if title.tag == "h1" and title.key in titles:
            beside = title.node.getparent() in page.chain(block)
            if beside and _introduces(block) and len(block.text) >= _PROSE and not page.furniture(block):
                return block
    return None


def _introduces(block: Block) -> bool:
    """Whether a block before the first paragraph is a standfirst or a key point."""
    return len(block.text) >= 40 and block.link_share < 0.3 and block.tag not in {"tr", "pre"}


def _trimmed(page: Page, body: list[Block]) -> list[Block]:
    """``body`` without what follows its end: credits, biographies, requests, notes set apart."""
    slanted = sum(b.slanted for b in body) > 0.4 * sum(len(b.text) for b in body)
    while len(body) > 1:
        last = body[-1]
        aside = not slanted and last.slanted_share > 0.9 and len(last.text) < 500
        strange = page.odd(last) and len(last.text) < 200 and last.tag not in _ITEMS
        fragment = len(last.text) < 40 and not _ends(last) and last.tag not in _ITEMS
        if not (is_credit(last.text) or aside or strange or fragment or last.tag in _HEADINGS):
            break
        body = body[:-1]
    return body


def _without_repeats(body: list[Block]) -> list[Block]:
    """``body`` without a long block met before (a pull quote, a caption shown twice)."""
    seen: set[str] = set()
    kept = []
    for block in body:
        if len(block.key) < 25 or block.key not in seen:
            kept.append(block)
        seen.add(block.key)
    return kept


def _is_prose(block: Block) -> bool:
    long = len(block.text) >= _PROSE or (len(block.text) >= 20 and block.text[0] >= "\u3000" and _ends(block))
    return long and block.link_share < 0.75 and block.tag not in _HEADINGS


def _ends(block: Block) -> bool:
    return _ENDS.search(block.text) is not None


def _look(block: Block) -> tuple[str, str]:
    return block.tag, block.node.get("class") or ""


def _sign(block: Block) -> tuple[str, ...]:
    parent = block.node.getparent()
    above = (str(parent.tag), parent.get("class") or "") if parent is not None else ("", "")
    return (*_look(block), *above)
