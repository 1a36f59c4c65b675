"""The report's tables for a spreadsheet: XLSX with one sheet each, or CSV files beside one another.

A cell that a spreadsheet would run as a formula is neutralised: quoted as text in XLSX, led by an
apostrophe in CSV (OWASP, "CSV Injection").
"""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC
from typing import Any

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font

from crossread.across.names import names_table
from crossread.model import letter
from crossread.report.citation import cite_article
from crossread.report.files import steady_zip
from crossread.report.material import Material, gather
from crossread.report.options import Options
from crossread.report.printable import printable
from crossread.report.references import paragraph_of, reference
from crossread.wording import stored

MOST_LETTERS = 32_000
"""A spreadsheet cell holds 32,767 characters."""

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "|", "%")


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table: ``name`` is also the ending of the CSV file's name."""

    name: str
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def sheets(comparison: Any, session: Any, options: Options) -> tuple[Sheet, ...]:
    """Every table, findings first."""
    material = gather(comparison, session, options)
    return tuple(make(material) for make in MAKERS)


def _findings(material: Material) -> Sheet:
    """One row for each version of each finding that passes the filter."""
    header = (
        "finding id kind relation state summary article outlet reference start end words read_as speaker "
        "standing side clock confidence note reason rule clears"
    )
    rows: list[tuple[str, ...]] = []
    said = material.words.said
    for finding in material.shown:
        decision = material.decisions.get(finding.id)
        for evidence in finding.evidence:
            text = material.comparison.articles[evidence.article].text
            rows.append(
                (
                    finding.label,
                    finding.id,
                    finding.kind.value,
                    finding.relation.value,
                    material.state(finding).value,
                    said(finding.summary),
                    letter(evidence.article),
                    material.outlet(evidence.article),
                    reference(paragraph_of(material.comparison, evidence)),
                    str(evidence.span.start),
                    str(evidence.span.end),
                    evidence.span.of(text),
                    said(evidence.value),
                    said(evidence.speaker),
                    evidence.standing.value,
                    str(evidence.side),
                    said(finding.clock),
                    f"{finding.confidence:.2f}",
                    decision.note if decision else "",
                    decision.reason if decision else "",
                    said(finding.why.rule),
                    said(finding.why.clears),
                )
            )
    return Sheet("findings", tuple(header.split()), tuple(rows))


def _sources(material: Material) -> Sheet:
    header = (
        "article id outlet label headline byline published modified retrieved address archive bytes sha256 "
        "extractor language words warnings citation"
    )
    rows = []
    for i, a in enumerate(material.comparison.articles):
        rows.append(
            (
                letter(i),
                a.id,
                a.outlet,
                material.label(i),
                a.headline,
                "; ".join(a.byline),
                material.stamp(a.published),
                material.stamp(a.modified),
                material.time(a.source.retrieved),
                a.source.final_address or a.source.location,
                a.source.archive_address,
                str(a.source.size),
                a.source.sha256,
                a.source.extractor,
                a.language,
                str(len(a.text.split())),
                "; ".join(material.words.said(stored(w.sentence)) for w in a.warnings),
                cite_article(a, material.words.language),
            )
        )
    return Sheet("sources", tuple(header.split()), tuple(rows))


def _coverage(material: Material) -> Sheet:
    """One row for each row of the alignment, one column an article: paragraphs, or why there are none."""
    articles = material.comparison.articles
    rows = []
    for n, row in enumerate(material.comparison.alignment.rows, 1):
        cells = []
        for article, cell in zip(articles, row.stated, strict=True):
            absent = "cannot tell" if article.cut_off else "not found"
            cells.append(" ".join(f"¶{number}" for number in cell) or absent)
        rows.append((str(n), *cells, "by hand" if row.pinned else ""))
    names = tuple(f"{letter(i)} {material.outlet(i)}" for i in range(len(articles)))
    return Sheet("coverage", ("row", *names, "pinned"), tuple(rows))


def _ledger(material: Material) -> Sheet:
    """One row for each number of the figure ledger, those that stand alone last."""
    header = (
        "what unit kind place when relation reason clock article outlet reference words value low high "
        "speaker note"
    )
    said = material.words.said
    rows = [
        (
            said(row.title),
            row.unit,
            row.kind,
            row.place,
            row.when,
            row.relation.value,
            said(row.reason),
            said(row.clock),
            letter(s.article),
            material.outlet(s.article),
            s.reference.strip("[]"),
            s.written,
            said(s.value),
            "" if s.open_low else f"{s.low:f}",
            "" if s.high is None else f"{s.high:f}",
            said(s.speaker),
            s.note.value,
        )
        for row in (*material.ledger.rows, *material.ledger.apart)
        for cell in row.cells
        for s in cell.statements
    ]
    return Sheet("ledger", tuple(header.split()), tuple(rows))


def _speakers(material: Material) -> Sheet:
    """The source matrix: one row for each speaker in each article that lets them speak."""
    header = "speaker voice article outlet times words direct mixed indirect verbs paragraphs candidates"
    rows = [
        (
            material.words.said(row.label),
            row.voice.value,
            letter(i),
            material.outlet(i),
            str(cell.times),
            str(cell.words),
            str(cell.direct),
            str(cell.mixed),
            str(cell.indirect),
            "; ".join(f"{verb} ×{n}" for verb, n in cell.verbs),
            " ".join(f"{letter(i)}¶{n}" for n in dict.fromkeys(cell.paragraphs)),
            "; ".join(row.candidates),
        )
        for row in material.matrix.rows
        for i, cell in enumerate(row.cells)
        if cell.times
    ]
    return Sheet("speakers", tuple(header.split()), tuple(rows))


def _names(material: Material) -> Sheet:
    """One row for each label an article uses for somebody or something."""
    header = "referent type differs article outlet label times"
    rows = [
        (
            row.label,
            row.type.value,
            "yes" if row.differs else "",
            letter(i),
            material.outlet(i),
            label,
            str(n),
        )
        for row in names_table(material.comparison).rows
        for i, cell in enumerate(row.cells)
        for label, n in cell.labels
    ]
    return Sheet("names", tuple(header.split()), tuple(rows))


MAKERS: tuple[Callable[[Material], Sheet], ...] = (
    _findings,
    _ledger,
    _sources,
    _speakers,
    _names,
    _coverage,
)


# ------------------------------------------------------------------------------------ writing


def _safe(text: str) -> str:
    shown = printable(text)
    return shown if len(shown) <= MOST_LETTERS else shown[:MOST_LETTERS] + " …"


def is_formula(text: str) -> bool:
    """Whether a spreadsheet may run the text instead of showing it."""
    return text.lstrip().startswith(_FORMULA)


def csv_bytes(sheet: Sheet) -> bytes:
    """RFC 4180 in UTF-8 with a byte-order mark, which Excel needs to read it as such."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    for row in (sheet.header, *sheet.rows):
        writer.writerow([f"'{cell}" if is_formula(cell) else cell for cell in map(_safe, row)])
    return out.getvalue().encode("utf-8-sig")


def xlsx_bytes(tables: tuple[Sheet, ...], options: Options) -> bytes:
    """One workbook, one sheet a table, header frozen and filtered; the same bytes for the same input."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for table in tables:
        page = book.create_sheet(table.name)
        for r, row in enumerate((table.header, *table.rows), 1):
            for c, value in enumerate(row, 1):
                _fill(page.cell(r, c), _safe(value), head=r == 1)
        page.freeze_panes = "B2"
        page.auto_filter.ref = page.dimensions
        for c, name in enumerate(table.header, 1):
            widest = max((len(row[c - 1]) for row in table.rows), default=0)
            page.column_dimensions[page.cell(1, c).column_letter].width = min(60, max(len(name), widest) + 2)
    when = options.time.astimezone(UTC).replace(tzinfo=None)
    book.properties.creator = "Crossread"
    book.properties.created = when
    out = io.BytesIO()
    book.save(out)
    return steady_zip(out.getvalue(), when)


def _fill(cell: Any, value: str, *, head: bool) -> None:
    cell.value = value
    cell.data_type = "s"
    cell.alignment = Alignment(vertical="top", wrap_text=not head and len(value) > 40)
    if head:
        cell.font = Font(bold=True)
    if is_formula(value):
        cell.quotePrefix = True
