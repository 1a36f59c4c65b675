"""The report as one HTML file: works offline, asks nothing of anybody, every text escaped."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Callable
from html import escape
from string import Template
from typing import Any

from crossread.paths import resource
from crossread.report import drawings
from crossread.report.blocks import (
    Block,
    Bullets,
    Card,
    Facts,
    Head,
    Heading,
    Map,
    Passage,
    Ranges,
    Report,
    Run,
    Runs,
    Section,
    Style,
    Table,
    Text,
    Version,
)
from crossread.report.cards import STATE_MARKS
from crossread.report.logo import read_logo
from crossread.report.manifest import Attachment
from crossread.report.options import Options
from crossread.report.rebuild import is_address
from crossread.report.words import Words, words_of

TAGS = {
    Style.STRONG: "strong",
    Style.CODE: "code",
    Style.MARKED: "mark",
    Style.ONLY_FIRST: "del",
    Style.ONLY_SECOND: "ins",
}


def render(report: Report, options: Options, attached: tuple[Attachment, ...]) -> bytes:
    """The file's bytes; the same for the same input."""
    words = words_of(report.language)
    style = _template("report.css")
    script = _template("report.js")
    page = Template(_template("report.html")).substitute(
        language=escape(report.language),
        direction="rtl" if report.right_to_left else "ltr",
        policy=escape(policy(style, script), quote=True),
        title=escape(f"{report.head.title} · {report.head.comparison_id}"),
        description=escape(report.head.description),
        style=style,
        script=script,
        head=_logo(options, report, words) + _head(report.head),
        tools=_tools(report, words),
        contents=_contents(report),
        sections="\n".join(_section(s) for s in report.sections),
        foot=escape(f"{report.head.stance} · {report.head.comparison_id}"),
        data="\n".join(_data(a) for a in attached),
    )
    return page.encode("utf-8", "replace")


def _template(name: str) -> str:
    return resource("report", name).read_text("utf-8")


def policy(style: str, script: str) -> str:
    """A content security policy that allows our own style and script, by their hashes, and nothing else."""
    rules = {
        "default-src": "'none'",
        "style-src": _hash_of(style),
        "script-src": _hash_of(script),
        "img-src": "data:",
        "base-uri": "'none'",
        "form-action": "'none'",
    }
    return "; ".join(f"{name} {value}" for name, value in rules.items())


def _hash_of(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def _data(attached: Attachment) -> str:
    """A data block: no browser runs it. ``<`` is written so that no text can end the element."""
    text = attached.text.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
    name = escape(attached.name, quote=True)
    return f'<script type="application/json" id="{name}">{text}</script>'


# -------------------------------------------------------------------------------------- frame


def _logo(options: Options, report: Report, words: Words) -> str:
    logo = read_logo(options.logo)
    if logo is None:
        return ""
    alt = escape(words("head.logo", of=", ".join(report.head.authors)), quote=True)
    data = base64.b64encode(logo.data).decode()
    return f'<img class="logo" alt="{alt}" src="data:{logo.media_type};base64,{data}">\n'


def _head(head: Head) -> str:
    return (
        f'<p class="over">{escape(head.subtitle)}</p>\n<h1 dir="auto">{escape(head.title)}</h1>\n'
        f'<div class="stance"><strong>{escape(head.stance)}</strong><br>{escape(head.reviewed)}<br>'
        f'{escape(head.filter)}</div>\n<dl class="facts">{_pairs(head.facts)}</dl>'
    )


def _contents(report: Report) -> str:
    items = "".join(
        f'<li><a href="#{escape(s.anchor)}"><span>{s.number}</span> {escape(s.title)}</a></li>'
        for s in report.sections
    )
    return f'<nav aria-label="{escape(report.head.contents)}"><ol>{items}</ol></nav>'


def _tools(report: Report, words: Words) -> str:
    cards = [b for s in report.sections for b in s.blocks if isinstance(b, Card)]
    kinds = dict.fromkeys((c.kind, f"{c.letter} {c.kind_name}") for c in cards)
    states = dict.fromkeys((c.state, c.state_name) for c in cards)
    articles = sorted({(v.outlet.partition(" ")[0], v.outlet) for c in cards for v in c.versions})

    def chooser(name: str, choices: Any) -> str:
        label = escape(words(f"html.{name}"))
        made = "".join(f'<option value="{escape(v, quote=True)}">{escape(t)}</option>' for v, t in choices)
        return (
            f'<label>{label} <select data-filter="{name}"><option value="">{escape(words("html.all"))}'
            f"</option>{made}</select></label>"
        )

    return (
        f'<label>{escape(words("html.search"))} <input type="search" id="search"></label>'
        f"{chooser('kind', kinds)}{chooser('state', states)}{chooser('article', articles)}"
        f'<span class="jump"><button type="button" id="previous" title="p">'
        f'{escape(words("html.previous"))}</button><button type="button" id="next" title="n">'
        f"{escape(words('html.next'))}</button></span>"
        f'<button type="button" id="theme">{escape(words("html.theme"))}</button>'
        f'<output id="count" data-text="{escape(words("html.count"), quote=True)}"></output>'
    )


def _section(section: Section) -> str:
    level = 2
    made = []
    for block in section.blocks:
        if isinstance(block, Heading):
            level = block.level
        made.append(_card(block, level + 1) if isinstance(block, Card) else _block(block))
    title = f"<h2><span>{section.number}</span> {escape(section.title)}</h2>"
    return f'<section id="{escape(section.anchor)}">\n{title}\n{"".join(made)}</section>'


# --------------------------------------------------------------------------------------- runs


def _runs(runs: Runs) -> str:
    return "".join(_run(r) for r in runs)


def _run(run: Run) -> str:
    body = escape(run.text)
    attributes = ""
    if run.language:
        attributes += f' lang="{escape(run.language, quote=True)}"'
    if run.kind:
        attributes += f' class="k-{escape(run.kind, quote=True)}"'
    if tag := TAGS.get(run.style, ""):
        body = f"<{tag}{attributes}>{body}</{tag}>"
    elif run.style is Style.MUTED or attributes:
        muted = ' class="muted"' if run.style is Style.MUTED else ""
        body = f"<span{muted}{attributes}>{body}</span>"
    if is_address(run.link):
        return f'<a href="{escape(run.link, quote=True)}" rel="noreferrer noopener">{body}</a>'
    return f'<a href="#{escape(run.link, quote=True)}">{body}</a>' if run.link else body


def _pairs(pairs: tuple[tuple[str, Runs], ...]) -> str:
    return "".join(f'<div><dt>{escape(k)}</dt><dd dir="auto">{_runs(v)}</dd></div>' for k, v in pairs)


def _turn(language: str, right_to_left: bool) -> str:
    lang = f' lang="{escape(language, quote=True)}"' if language else ""
    return f'{lang} dir="{"rtl" if right_to_left else "ltr"}"'


# ------------------------------------------------------------------------------------- blocks


def _block(block: Block) -> str:
    return RENDERERS[type(block)](block) + "\n"


def _text(block: Text) -> str:
    return f'<p class="{block.role.value}" dir="auto">{_runs(block.runs)}</p>'


def _heading(block: Heading) -> str:
    level = block.level + 1
    anchor = f' id="{escape(block.anchor, quote=True)}"' if block.anchor else ""
    return f'<h{level}{anchor} dir="auto">{escape(block.text)}</h{level}>'


def _bullets(block: Bullets) -> str:
    return f"<ul>{''.join(f'<li>{_runs(item)}</li>' for item in block.items)}</ul>"


def _facts(block: Facts) -> str:
    return f'<dl class="facts">{_pairs(block.pairs)}</dl>'


def _table(block: Table) -> str:
    tight = [' class="tight"' if c.weight == 0 else "" for c in block.columns]
    head = "".join(
        f'<th scope="col"{t}>{escape(c.title)}</th>' for c, t in zip(block.columns, tight, strict=True)
    )
    rows = "".join(
        f'<tr><th scope="row"{tight[0]} dir="auto">{_runs(row[0])}</th>'
        + "".join(f'<td dir="auto">{_runs(cell)}</td>' for cell in row[1:])
        + "</tr>"
        for row in block.rows
    )
    return (
        f'<div class="scroll"><table><caption>{escape(block.caption)}</caption>'
        f"<thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table></div>"
    )


def _card(card: Card, level: int) -> str:
    articles = " ".join(dict.fromkeys(v.outlet.partition(" ")[0] for v in card.versions))
    head = "".join(f'<th scope="col">{escape(c)}</th>' for c in card.columns)
    different = "".join(f'<p class="difference" dir="auto">{_runs(line)}</p>' for line in card.difference)
    facts = f'<dl class="facts">{_pairs(card.facts)}</dl>' if card.facts else ""
    return (
        f'<article class="card" id="{escape(card.anchor, quote=True)}" tabindex="-1" '
        f'data-kind="{escape(card.kind)}" data-state="{escape(card.state)}" '
        f'data-article="{escape(articles)}">'
        f'<h{level}><b class="letter k-{escape(card.kind)}">{escape(card.letter)}</b> {escape(card.label)} '
        f"<small>{escape(card.kind_name)} · {escape(card.relation)} · {_state(card)}</small></h{level}>"
        f'<p class="summary" dir="auto">{escape(card.summary)}</p>'
        f'<div class="scroll"><table><thead><tr>{head}</tr></thead><tbody>'
        f"{''.join(_version(v) for v in card.versions)}</tbody></table></div>{different}{facts}</article>\n"
    )


def _state(card: Card) -> str:
    marks = {state.value: mark for state, mark in STATE_MARKS.items()}
    return f'<span aria-hidden="true">{marks[card.state]}</span> {escape(card.state_name)}'


def _version(version: Version) -> str:
    reference = escape(version.reference)
    if version.link:
        reference = f'<a href="#{escape(version.link, quote=True)}">{reference}</a>'
    return (
        f'<tr><th scope="row">{reference}<br><small dir="auto">{escape(version.outlet)}</small></th>'
        f'<td class="said"{_turn(version.language, version.right_to_left)}>{_runs(version.passage)}</td>'
        f'<td><strong>{escape(version.value)}</strong></td><td dir="auto">{escape(version.speaker)}</td></tr>'
    )


def _map(block: Map) -> str:
    return _drawing(drawings.map_svg(block), block.alt)


def _ranges(block: Ranges) -> str:
    title = f'<p class="note" dir="auto"><strong>{escape(block.title)}</strong></p>'
    return title + _drawing(drawings.ranges_svg(block), block.alt)


def _drawing(svg: str, alt: str) -> str:
    return svg.replace("<svg ", f'<svg role="img" aria-label="{escape(alt, quote=True)}" class="drawing" ', 1)


def _passage(block: Passage) -> str:
    anchor = f' id="{escape(block.anchor, quote=True)}"' if block.anchor else ""
    return (
        f'<div class="passage"{anchor}><p class="where"><strong>{escape(block.reference)}</strong><br>'
        f'<small dir="auto">{escape(block.outlet)}</small></p>'
        f"<p{_turn(block.language, block.right_to_left)}>{_runs(block.runs)}</p></div>"
    )


RENDERERS: dict[type, Callable[[Any], str]] = {
    Text: _text,
    Heading: _heading,
    Bullets: _bullets,
    Facts: _facts,
    Table: _table,
    Map: _map,
    Ranges: _ranges,
    Passage: _passage,
}
