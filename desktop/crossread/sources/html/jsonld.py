"""The JSON-LD of a page: the node that describes its article, with references resolved."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from html import unescape
from typing import Any

from crossread.sources.html.parse import Tree

Node = dict[str, Any]

_ARTICLES = re.compile(r"(?:Article|BlogPosting|Report|Review|NewsStory|LiveBlog\w*|SocialMediaPosting)$")
_TRAILING_COMMA = re.compile(r",\s*([}\]])")
_WRAPPING = re.compile(r"^\s*(?:<!--|//<!\[CDATA\[|/\*<!\[CDATA\[\*/)|(?:-->|//\]\]>|/\*\]\]>\*/|;)\s*$")
_HOLDERS = ("@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "hasPart", "item")
_MOST_NODES = 5000


def article_node(tree: Tree) -> Node:
    """The richest article node; {} where the page declares none.

    Looks through lists and ``@graph``; ``{"@id": …}`` in author and publisher is replaced by the node
    meant.
    """
    nodes = list(_nodes(tree))
    known = {n["@id"]: n for n in nodes if isinstance(n.get("@id"), str) and len(n) > 2}
    best = max((n for n in nodes if _is_article(n)), key=_richness, default=None)
    if best is None:
        best = next((n for n in nodes if _types(n) & {"WebPage"} and n.get("datePublished")), None)
    if best is None:
        return {}
    found = dict(best)
    for key in ("author", "creator", "publisher"):
        if key in found:
            found[key] = [_resolved(v, known) for v in _listed(found[key])]
    return found


def _nodes(tree: Tree) -> Iterator[Node]:
    seen = 0
    for script in tree.iter("script"):
        if "ld+json" not in (script.get("type") or "").lower():
            continue
        waiting = [_loaded(script.text or "")]
        while waiting and seen < _MOST_NODES:
            node = waiting.pop(0)
            seen += 1
            if isinstance(node, list):
                waiting.extend(node)
            elif isinstance(node, dict):
                yield node
                waiting.extend(node[key] for key in _HOLDERS if isinstance(node.get(key), dict | list))


def _loaded(text: str) -> Any:
    text = _WRAPPING.sub("", text.strip())
    for attempt in (text, _TRAILING_COMMA.sub(r"\1", text), unescape(text)):
        try:
            return json.loads(attempt, strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def _types(node: Node) -> set[str]:
    return {t for t in _listed(node.get("@type")) if isinstance(t, str)}


def _is_article(node: Node) -> bool:
    return any(_ARTICLES.search(t) for t in _types(node))


def _richness(node: Node) -> int:
    keys = ("headline", "datePublished", "author", "articleBody", "publisher", "dateModified")
    return sum(bool(node.get(key)) for key in keys) + 3 * bool(node.get("datePublished"))


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _resolved(value: Any, known: dict[str, Node]) -> Any:
    if isinstance(value, dict) and isinstance(value.get("@id"), str) and not value.get("name"):
        return known.get(value["@id"], value)
    return value


def text_in(node: Node, *keys: str) -> str:
    """The first of ``keys`` that holds a string (or a list that begins with one), entities resolved."""
    for key in keys:
        for value in _listed(node.get(key))[:1]:
            if isinstance(value, str) and value.strip():
                return plain(value)
    return ""


def names_in(node: Node, key: str) -> list[tuple[str, bool]]:
    """Names under ``key``, each with whether it is declared as an organisation."""
    found = []
    for value in _listed(node.get(key)):
        if isinstance(value, str):
            found.append((plain(value), False))
        elif isinstance(value, dict):
            is_group = any(kind.endswith("Organization") for kind in _types(value))
            found.extend((plain(n), is_group) for n in _listed(value.get("name")) if isinstance(n, str))
    return [(name, is_group) for name, is_group in found if name]


def plain(text: str) -> str:
    """``text`` without entities (also doubly written ones) and tags."""
    for _ in range(2):
        if "&" in text:
            text = unescape(text)
    return re.sub(r"</?[a-zA-Z][^<>]{0,200}>", " ", text).strip()
