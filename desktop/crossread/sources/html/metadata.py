"""What a page says about itself: JSON-LD, then meta tags, then the visible marks."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from crossread.model import Stamp
from crossread.sources.html.parse import Tree, find, text_of
from crossread.sources.stamps import parse_stamp


@dataclass(frozen=True, slots=True)
class Metadata:
    """Declared facts; headlines best first."""

    headlines: tuple[str, ...] = ()
    byline: tuple[str, ...] = ()
    outlet: str = ""
    published: Stamp | None = None
    modified: Stamp | None = None
    language: str = ""
    canonical: str = ""
    body: str = ""


def metadata_of(tree: Tree, address: str = "") -> Metadata:
    """Everything declared on the page."""
    tags = _meta(tree)
    article = next(_articles(tree), {})
    titles = [
        _text(article.get("headline")),
        tags.get("og:title", ""),
        *(text_of(h) for h in tree.iter("h1")),
        *(text_of(t) for t in tree.iter("title")),
    ]
    canonical = next((n.get("href") or "" for n in find(tree, "//link[@rel='canonical']")), "")
    return Metadata(
        headlines=tuple(dict.fromkeys(t for t in map(str.strip, titles) if t)),
        byline=tuple(_authors(article)),
        outlet=tags.get("og:site_name", "") or urlsplit(canonical or address).netloc,
        published=parse_stamp(_text(article.get("datePublished")) or tags.get("article:published_time", "")),
        modified=parse_stamp(_text(article.get("dateModified")) or tags.get("article:modified_time", "")),
        language=tree.get("lang") or "",
        canonical=canonical,
        body=_text(article.get("articleBody")),
    )


def _meta(tree: Tree) -> dict[str, str]:
    found: dict[str, str] = {}
    for tag in tree.iter("meta"):
        key = tag.get("property") or tag.get("name") or tag.get("itemprop")
        if key and tag.get("content"):
            found.setdefault(key.lower(), tag.get("content") or "")
    return found


def _articles(tree: Tree) -> Iterator[dict[str, Any]]:
    for script in tree.iter("script"):
        if "ld+json" not in (script.get("type") or ""):
            continue
        try:
            data = json.loads(script.text or "", strict=False)
        except (ValueError, RecursionError):
            continue
        nodes = [data]
        while nodes:
            node = nodes.pop(0)
            if isinstance(node, list):
                nodes.extend(node)
            elif isinstance(node, dict):
                if "headline" in node:
                    yield node
                nodes.extend(node.get("@graph") or [])


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""


def _authors(article: dict[str, Any]) -> Iterator[str]:
    given = article.get("author") or []
    for author in given if isinstance(given, list) else [given]:
        name = author.get("name") if isinstance(author, dict) else author
        if isinstance(name, str) and name.strip():
            yield name.strip()
