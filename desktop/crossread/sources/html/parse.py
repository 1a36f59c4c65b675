"""Characters to a tree that is safe to walk: no controls, no embedded files, no abyss of tags."""

from __future__ import annotations

import re
from typing import TypeAlias

from lxml import etree, html

from crossread.errors import NoText, TooLarge

MOST_CHARACTERS = 8_000_000
"""Markup beyond this, once embedded files are out, is no article."""

MOST_TAGS = 40_000
"""Tags of one page; large live pages have some thirty thousand."""

DEEPEST = 200
"""Tags nested deeper are unwrapped; the parser itself gives up near 255."""

Tree: TypeAlias = etree._Element

_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff\ud800-\udfff]")
# SingleFile pages carry fonts and pictures as data: addresses, often many megabytes of them.
_EMBEDDED = re.compile(r"""data:[\w.+-]+/[\w.+-]+[\w;=.+-]*,[A-Za-z0-9+/=%_.~!*'()$-]{200,}""")
_TAG = re.compile(r"<(/?)([a-zA-Z][\w:-]*)[^<>]*?(/?)>")
_VOID = frozenset(
    "area base br col embed hr img input link meta param source track wbr p li dt dd option tr td th".split()
)


def parse(text: str, name: str = "") -> Tree:
    """The tree of an HTML document. Raises TooLarge or NoText."""
    if "data:" in text:
        text = _EMBEDDED.sub("data:,", text)
    if len(text) > MOST_CHARACTERS or text.count("<") > MOST_TAGS * 2:
        raise TooLarge(name)
    text = _CONTROLS.sub("", text)
    tree, too_deep = _tree(text, name)
    if too_deep:
        tree, _ = _tree(flatten(text), name)
    # Readings beside Japanese letters would be read as words between them.
    etree.strip_elements(tree, "rt", "rp", with_tail=False)
    return tree


def text_of(node: Tree) -> str:
    """All text below a node, white space as it stands."""
    return "".join(part if isinstance(part, str) else part.decode() for part in node.itertext())


def find(tree: Tree, path: str) -> list[Tree]:
    """The elements an XPath selects."""
    found = tree.xpath(path)
    return [node for node in found if isinstance(node, etree._Element)] if isinstance(found, list) else []


def _tree(text: str, name: str) -> tuple[Tree, bool]:
    """The tree and whether the parser gave up on tags nested too deep."""
    parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True)
    try:
        tree = html.document_fromstring(text.encode("utf-8", "replace"), parser=parser, ensure_head_body=True)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError, AssertionError) as error:
        raise NoText(name) from error
    return tree, any("depth" in entry.message for entry in parser.error_log)


def flatten(text: str) -> str:
    """``text`` without the tags nested deeper than ``DEEPEST``."""
    depth = 0
    parts, at = [], 0
    for tag in _TAG.finditer(text):
        closing, name, closed = tag.groups()
        if closed or name.lower() in _VOID:
            continue
        depth = max(0, depth - 1) if closing else depth + 1
        if depth + bool(closing) > DEEPEST - 20:
            parts.append(text[at : tag.start()])
            at = tag.end()
    parts.append(text[at:])
    return " ".join(parts)
