"""What stands between the reader and the article on a page: consent, payment, scripts, live updates."""

from __future__ import annotations

import re

from crossread.model import SourceWarning, WarningKind
from crossread.sources.html.blocks import fold
from crossread.sources.html.body import Body
from crossread.sources.html.metadata import Metadata
from crossread.sources.html.parse import Tree, find, text_of
from crossread.sources.words import any_of
from crossread.wording import say

_SHORT = 700
_HALF = 2500
_CONSENT = re.compile(any_of("walls", "consent"), re.I)
_PAYWALL = re.compile(any_of("walls", "paywall"), re.I)
_SCRIPT = re.compile(any_of("walls", "script"), re.I)
_LIVE = re.compile(
    r"/(?:live|liveblog|live-blog|live-news|live-updates?|liveticker|en-direct|directo)(?:[/-]|$)", re.I
)


def wall_warnings(tree: Tree, found: Metadata, body: Body, address: str) -> tuple[SourceWarning, ...]:
    """The warnings a page's own marks give rise to."""
    letters = sum(map(len, body.paragraphs))
    around = " ".join((*body.closing, *body.paragraphs[-2:]))
    text = around if letters > _HALF else f"{around} {_page_text(tree)}"
    warnings = []
    if found.live or _LIVE.search(found.canonical or address):
        warnings.append((WarningKind.LIVE_BLOG, say("warning.live")))
    if letters < _SHORT and len(_CONSENT.findall(text)) >= 3:
        warnings.append((WarningKind.CONSENT_WALL, say("warning.consent")))
    elif _PAYWALL.search(around) or (letters < _HALF and (found.locked or _PAYWALL.search(text))):
        warnings.append((WarningKind.PAYWALL, say("warning.paywall")))
    elif letters < 300 and (_SCRIPT.search(text) or len(find(tree, "//script")) > 3):
        warnings.append((WarningKind.SCRIPT_ONLY, say("warning.script")))
    elif _unfinished(body, found):
        warnings.append((WarningKind.CUT_OFF, say("warning.cut-off")))
    return tuple(SourceWarning(kind, sentence) for kind, sentence in warnings)


def _page_text(tree: Tree) -> str:
    """The first of all words on the page, those for readers without scripts too."""
    body = tree.find("body")
    parts = [text_of(n) for n in find(tree, "//noscript")[:5]]
    for script in find(tree, "//script | //style"):
        script.text = None
    return " ".join([*parts, text_of(tree if body is None else body)])[:60_000]


def _unfinished(body: Body, found: Metadata) -> bool:
    if not body.paragraphs:
        return False
    letters = sum(map(len, body.paragraphs))
    declared = len(found.body)
    if declared and fold(found.body).endswith(fold(body.paragraphs[-1])):
        return False
    broken = re.search(r"(?:\.\.\.|…|\[…\]|\[\.\.\.\])\s*$", body.paragraphs[-1]) is not None
    return broken or (declared > 1000 and letters < 0.6 * declared)
