"""The report as PDF/A-3a and PDF/UA-1, by typst. Text goes in as data, never as markup."""

from __future__ import annotations

import json
import re
from dataclasses import fields, is_dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any

import typst

from crossread.errors import ReportError
from crossread.paths import resource
from crossread.report import fonts
from crossread.report.blocks import Block, Card, Heading, Map, Ranges, Report, Run, Section
from crossread.report.drawings import map_svg, ranges_svg
from crossread.report.logo import read_logo
from crossread.report.manifest import Attachment
from crossread.report.options import Options
from crossread.report.rebuild import texts, with_texts
from crossread.report.words import words_of

STANDARDS: Any = ["a-3a", "ua-1"]

Json = dict[str, Any]


def render(report: Report, options: Options, attached: tuple[Attachment, ...]) -> bytes:
    """The PDF's bytes; the same for the same input. Raises ReportError where typst gives up.

    Letters our fonts lack are set in the computer's own, where it has any; should one of these be unfit
    for an archival file, they are counted instead.
    """
    missing = frozenset(map(ord, set().union(*texts(report)))) - fonts.ours()
    families, added = fonts.from_system(missing) if missing else ((), frozenset())
    if families:
        try:
            return _compile(report, options, attached, families, added)
        except typst.TypstError:
            pass
    try:
        return _compile(report, options, attached)
    except typst.TypstError as error:
        raise ReportError("error.report-pdf", error=str(error)) from error


def _compile(
    report: Report,
    options: Options,
    attached: tuple[Attachment, ...],
    families: tuple[str, ...] = (),
    added: frozenset[int] = frozenset(),
) -> bytes:
    return bytes(
        typst.compile(
            resource("report", "report.typ").read_bytes(),
            font_paths=typst.Fonts(bool(families), False, [str(fonts.folder())]),
            sys_inputs={"report": _input(document(report, options, attached, families, added))},
            pdf_standards=STANDARDS,
            timestamp=options.time.replace(microsecond=0),
            format="pdf",
        )
    )


def _input(document: Json) -> str:
    return json.dumps(document, ensure_ascii=False)


def document(
    report: Report,
    options: Options,
    attached: tuple[Attachment, ...],
    families: tuple[str, ...] = (),
    added: frozenset[int] = frozenset(),
) -> Json:
    """What the template reads: the content model as JSON, with what only a page needs added."""
    words = words_of(report.language)
    logo = read_logo(options.logo)
    known = fonts.ours() | added
    shown = with_texts(report, lambda text: covered(text, words("pdf.no-glyph"), known))
    return {
        "language": report.language,
        "rtl": report.right_to_left,
        "paper": options.paper.value,
        "families": [*fonts.FAMILIES, fonts.SANS, *families],
        "time": _time(options.time),
        "author": _plain(shown.head.authors),
        "keywords": [report.head.comparison_id],
        "long": words("pdf.long"),
        "logo": list(logo.data) if logo else None,
        "logo_alt": words("head.logo", of=", ".join(shown.head.authors)),
        "head": {**_plain(shown.head), "at_page": words("pdf.at-page")},
        "sections": [_section(s) for s in shown.sections],
        "attachments": [{**_plain(a), "description": words(a.description)} for a in attached],
    }


def covered(text: str, sign: str, known: frozenset[int]) -> str:
    """The text with what no font can print replaced by a sign that counts the letters."""
    if text.isascii() or all(ord(c) in known for c in text):
        return text
    shown = "".join(c if ord(c) in known else "\uffff" for c in text)
    return re.sub(
        "\uffff(?:[\uffff\\s]*\uffff)?", lambda hit: sign.replace("{count}", str(len(hit.group()))), shown
    )


def _time(when: datetime) -> Json:
    return {key: getattr(when, key) for key in ("year", "month", "day", "hour", "minute", "second")}


def _section(section: Section) -> Json:
    """A card's heading stands one level below the heading before it."""
    level = 2
    blocks = []
    for block in section.blocks:
        if isinstance(block, Heading):
            level = block.level + 1
        blocks.append(_block(block, level))
    return {**_plain(section), "blocks": blocks}


def _block(block: Block, level: int) -> Json:
    made: Json = {**_plain(block), "block": type(block).__name__}
    if isinstance(block, Card):
        made["level"] = level
    elif isinstance(block, Map):
        made["svg"] = map_svg(block)
    elif isinstance(block, Ranges):
        made["svg"] = ranges_svg(block)
    return made


def _plain(value: Any) -> Any:
    """Dataclasses as dictionaries; runs, which are most of a report, without their empty fields."""
    if isinstance(value, tuple):
        return [_plain(v) for v in value]
    if isinstance(value, Run):
        return {f.name: v for f in fields(value) if (v := getattr(value, f.name)) or f.name == "text"}
    if is_dataclass(value) and not isinstance(value, type):
        return {f.name: _plain(getattr(value, f.name)) for f in fields(value)}
    return str(value) if isinstance(value, Decimal) else value
