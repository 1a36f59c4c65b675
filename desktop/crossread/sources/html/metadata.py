"""What a page says about itself: JSON-LD, then meta tags, then the visible marks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit

from crossread.model import Stamp
from crossread.sources.byline import persons
from crossread.sources.html.headline import headlines_of
from crossread.sources.html.jsonld import Node, article_node, names_in, plain, text_in
from crossread.sources.html.parse import Tree, find, text_of
from crossread.sources.stamps import as_guess, first_stamp, stamp_in_address

_PUBLISHED = (
    "article:published_time og:article:published_time og:published_time datepublished date.available "
    "parsely-pub-date sailthru.date pubdate publish-date "
    "publish_date publication_date publicationdate "
    "cxenseparse:recs:publishtime cxenseparse:publishtime dc.date.issued dc.date dcterms.created "
    "dcterms.date dcterms.issued article.published date.created datecreated "
    "article.created citation_publication_date originalpublicationdate rnews:datepublished date"
).split()
_MODIFIED = (
    "article:modified_time og:article:modified_time og:updated_time datemodified date.modified date.updated "
    "lastmod last-updated lastupdate dcterms.modified article.updated revision_date rnews:datemodified"
).split()
_AUTHORS = (
    "author article:author article:author_name og:article:author byl parsely-author dc.creator "
    "dcterms.creator sailthru.author cxenseparse:author citation_author rnews:author"
).split()
_BYLINES = (
    "//*[@rel='author'] | //*[@itemprop='author'] | //*[contains(@class,'byline')] | //*["
    "contains(@class,'author-name') or contains(@class,'author__name') or contains(@class,'authorName')]"
)


@dataclass(frozen=True, slots=True)
class Metadata:
    """Declared facts; headlines best first. ``body`` is the text JSON-LD declares, "" where none."""

    headlines: tuple[str, ...] = ()
    byline: tuple[str, ...] = ()
    outlet: str = ""
    published: Stamp | None = None
    modified: Stamp | None = None
    language: str = ""
    canonical: str = ""
    body: str = ""
    live: bool = False
    locked: bool = False


def metadata_of(tree: Tree, address: str = "") -> Metadata:
    """Everything declared on the page. ``address`` is where it came from."""
    tags = _meta(tree)
    node = article_node(tree)
    canonical = _canonical(tree, tags, address)
    outlet = _outlet(tags, node, canonical or address)
    return Metadata(
        headlines=headlines_of(tree, tags, node, outlet),
        byline=_byline(tree, tags, node, outlet),
        outlet=outlet,
        published=first_stamp([text_in(node, "datePublished", "dateCreated"), *_values(tags, _PUBLISHED)])
        or _visible_date(tree)
        or stamp_in_address(canonical or address),
        modified=first_stamp([text_in(node, "dateModified"), *_values(tags, _MODIFIED)]),
        language=tree.get("lang") or tree.get("{http://www.w3.org/XML/1998/namespace}lang") or "",
        canonical=canonical,
        body=text_in(node, "articleBody"),
        live=any("LiveBlog" in str(t) for t in [node.get("@type")])
        or "liveblog" in tags.get("og:type", "").lower(),
        locked=str(node.get("isAccessibleForFree", "")).lower() == "false",
    )


def _meta(tree: Tree) -> dict[str, str]:
    """Meta tags by lower-case key; the first of several wins."""
    found: dict[str, str] = {}
    for tag in tree.iter("meta"):
        content = (tag.get("content") or "").strip()
        for attribute in ("property", "name", "itemprop"):
            key = tag.get(attribute)
            if key and content:
                found.setdefault(key.lower(), plain(content))
    return found


def _values(tags: dict[str, str], keys: list[str]) -> Iterator[str]:
    return (tags[key] for key in keys if key in tags)


def _canonical(tree: Tree, tags: dict[str, str], address: str) -> str:
    links = (n.get("href") or "" for n in find(tree, "//link[@rel='canonical']"))
    for raw in (*links, tags.get("og:url", "")):
        try:
            whole = urljoin(address, raw.strip()) if raw.strip() else ""
            if whole and urlsplit(whole).scheme in {"http", "https"}:
                return whole
        except ValueError:
            continue
    return ""


def _outlet(tags: dict[str, str], node: Node, address: str) -> str:
    names = [tags.get("og:site_name", ""), *(name for name, _ in names_in(node, "publisher"))]
    names += [tags.get("application-name", ""), tags.get("publisher", "")]
    for name in names:
        if name and not re.fullmatch(r"(?:https?:.*|[\w-]+(?:\.[\w-]+)+)", name):
            return name
    return next((n for n in names if n and not n.startswith("http")), "") or domain(address)


def domain(address: str) -> str:
    """The host of an address without ``www.``; "" where there is none."""
    try:
        return re.sub(r"^www\d?\.", "", urlsplit(address).hostname or "")
    except ValueError:
        return ""


def _byline(tree: Tree, tags: dict[str, str], node: Node, outlet: str) -> tuple[str, ...]:
    declared = names_in(node, "author") or names_in(node, "creator")
    people = persons((name for name, is_group in declared if not is_group), outlet)
    if people:
        return people
    named = [v for v in _values(tags, _AUTHORS) if not re.match(r"https?:|www\.|\d+$", v)]
    if found := persons(named[:1], outlet) or persons(named, outlet):
        return found
    shown = [" ".join(text_of(n).split()) for n in find(tree, _BYLINES)[:6]]
    if found := persons([s for s in shown if 3 < len(s) < 120][:1], outlet):
        return found
    return persons((name for name, _ in declared), outlet)


def _visible_date(tree: Tree) -> Stamp | None:
    """The first dated ``time`` element, or an element marked as publication date."""
    marked = find(tree, "//*[@itemprop='datePublished']") + find(tree, "//time[@datetime]")
    for node in marked[:5]:
        stamp = first_stamp([node.get("datetime") or node.get("content") or ""])
        if stamp is not None:
            return as_guess(stamp) if node.get("itemprop") != "datePublished" else stamp
    return None
