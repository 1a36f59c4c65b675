"""The help pages as HTML, from the Markdown of ``resources/help/<language>``.

A heading ends in ``{#id}``; the ids are the same in every language. A line ``[keys]`` becomes the table
of all keys, ``{name}`` a figure of ``scores.json``. Pictures in a paragraph of their own get their
alternative texts as captions.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from html import escape, unescape
from pathlib import Path

from crossread.paths import resource

PAGES = ("guide", "method")
KEYS = "[keys]"
_FALLBACK = "en"
_RIGHT_TO_LEFT = frozenset({"ar"})
_DECIMAL_COMMA = frozenset({"de", "es", "fr"})
_HEADING = re.compile(r"^(#{1,3}) +(.+?) +\{#([a-z-]+)\}$", re.MULTILINE)
_IMAGE = re.compile(r'<img src="([^"]*)" alt="([^"]*)" ?/?>')
_PICTURES = re.compile(rf"<p>({_IMAGE.pattern}(?:\s*{_IMAGE.pattern})*)</p>")
_CODE = re.compile(r"<code>(.*?)</code>")
_BLOCK = re.compile(r"<(p|h1|h2|h3|ul|ol|li|table|td|th)(?=[ >])")
_ROW = re.compile(r"<tr>(.*?)</tr>", re.DOTALL)
_CELL = re.compile(r"<t[hd].*?</t[hd]>", re.DOTALL)
_ISOLATED, _END = "\u2066", "\u2069"

Keys = Sequence[tuple[str, Sequence[tuple[str, str]]]]
"""Per menu: its title and (action, keys)."""


@dataclass(frozen=True, slots=True)
class Heading:
    """Something the contents list: ``level`` 1 is the page's title."""

    id: str
    level: int
    text: str


@dataclass(frozen=True, slots=True)
class HelpText:
    """One page. ``folder`` is where its pictures lie; ``language`` the one it is really in."""

    name: str
    language: str
    html: str
    headings: tuple[Heading, ...]
    folder: Path

    @property
    def right_to_left(self) -> bool:
        return self.language in _RIGHT_TO_LEFT

    @property
    def title(self) -> str:
        return self.headings[0].text


def page_file(name: str, language: str) -> Path:
    """The Markdown file of a page, the English one where the language has none."""
    path = resource("help") / language / f"{name}.md"
    return path if path.is_file() else resource("help", _FALLBACK, f"{name}.md")


def headings(source: str) -> tuple[Heading, ...]:
    """The headings of a page in their order."""
    return tuple(Heading(id, len(marks), text) for marks, text, id in _HEADING.findall(source))


def load(name: str, language: str, keys: Keys = (), native: Callable[[str], str] = str) -> HelpText:
    """A page of ``PAGES``. ``native`` writes a key as the system does (``Ctrl+E``, ``⌘E``)."""
    from markdown_it import MarkdownIt

    path = page_file(name, language)
    spoken = path.parent.name
    source = _scored(path.read_text("utf-8"), spoken)
    html = MarkdownIt("commonmark").enable("table").render(_HEADING.sub(r"\1 \2", source))
    found = headings(source)
    for heading in found:
        html = _anchored(html, heading)
    right = spoken in _RIGHT_TO_LEFT
    html = _PICTURES.sub(lambda found: _pictures(found[1]), html)
    html = _CODE.sub(lambda code: _coded(unescape(code[1]), native, right), html)
    html = html.replace(f"<p>{KEYS}</p>", _table(keys, right))
    if right:
        # Qt knows no table that begins at the right: its cells are turned round, and it takes the whole line.
        html = _ROW.sub(lambda row: f"<tr>{''.join(reversed(_CELL.findall(row[1])))}</tr>", html)
        html = _BLOCK.sub(r'<\1 dir="rtl"', html).replace("<table", '<table width="100%"')
        html = html.replace("<pre>", '<pre dir="ltr">')
    return HelpText(name, spoken, html, found, path.parent)


def _scored(source: str, language: str) -> str:
    """Measured figures filled in, in the language's writing: they stand in one place for all languages."""
    scores: dict[str, str] = json.loads(resource("help", "scores.json").read_text("utf-8"))
    comma = language in _DECIMAL_COMMA
    for name, figure in scores.items():
        source = source.replace(f"{{{name}}}", figure.replace(".", ",") if comma else figure)
    return source


def _anchored(html: str, heading: Heading) -> str:
    # Qt goes to a named anchor; it needs a letter inside to hold on to.
    tag = f"h{heading.level}"
    words = escape(heading.text, quote=False)
    return html.replace(f"<{tag}>{words}</{tag}>", f'<{tag}><a name="{heading.id}">{words}</a></{tag}>', 1)


def _pictures(images: str) -> str:
    """Pictures side by side, what each shows below it."""
    each = [
        f'<p class="picture"><img src="{path}" alt="{words}"></p><p class="caption">{words}</p>'
        for path, words in _IMAGE.findall(images)
    ]
    if len(each) == 1:
        return each[0]
    return f"<table><tr>{''.join(f'<td>{picture}</td>' for picture in each)}</tr></table>"


def _coded(text: str, native: Callable[[str], str], right_to_left: bool) -> str:
    words = escape(native(text), quote=False)
    # A key or a command runs from the left whatever stands around it.
    return f"<code>{_ISOLATED}{words}{_END}</code>" if right_to_left else f"<code>{words}</code>"


def _table(keys: Keys, right_to_left: bool) -> str:
    """All keys, menu by menu."""
    lines = []
    for title, acts in keys:
        lines.append(f"<h3>{escape(title)}</h3><table>")
        for text, written in acts:
            words = escape(written, quote=False)
            code = f"<code>{_ISOLATED}{words}{_END}</code>" if right_to_left else f"<code>{words}</code>"
            lines.append(f'<tr><td width="55%">{escape(text)}</td><td>{code}</td></tr>')
        lines.append("</table>")
    return "".join(lines)
